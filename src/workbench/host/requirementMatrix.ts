/**
 * The requirement sets that the host answers to. The library in node_modules
 * knows Excel's API up to 1.15; what is not listed here, `isSetSupported`
 * denies.
 */
const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.15',
  SharedRuntime: '1.1',
  RibbonApi: '1.1',
  AddinCommands: '1.1',
  CustomFunctionsRuntime: '1.3',
  // Not for add-ins: how results come back. 1.7 brings them as arrays, 1.8 says that a function was not found.
  CustomFunctions: '1.8',
  DelayForCellEdit: '1.1',
  Settings: '1.1',
  DocumentEvents: '1.1',
};

/** As Office.js asks for it: JSON text. */
export const requirementMatrix = (): string => JSON.stringify(REQUIREMENT_SETS);
