/** Whether this Excel has a level of the Excel API: `supports('1.13')`. */
export function supports(version: `1.${number}`): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
