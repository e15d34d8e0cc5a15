const { addin } = require('./webpack/addin');
const { workbench } = require('./webpack/workbench');

module.exports = [addin, workbench];
