// The first use of Office.js and of the formula engine loads megabytes; how long that takes is not what is tested.
jest.setTimeout(60_000);
