import type { HostAnswer } from '../../../src/workbench/host/HostAnswer';
import type { WireResponse } from '../../../src/workbench/protocol/wire';

const WORKBOOK = { 1: { Id: 1, ObjectPathType: 1, Name: '' } };

/** `context.workbook.load('name')` and a sync. */
export const loadName = {
  Actions: [
    { Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 },
    { Id: 3, ActionType: 2, Name: '', ObjectPathId: 1, QueryInfo: { Select: ['name'] } },
  ],
  ObjectPaths: WORKBOOK,
};

/** Sets the values of a range of a sheet, and a sync. */
export function writeValues(sheetName: string, address: string, values: readonly (readonly unknown[])[]) {
  return {
    Actions: [
      { Id: 10, ActionType: 1, Name: '', ObjectPathId: 4 },
      {
        Id: 11,
        ActionType: 4,
        Name: 'Values',
        ObjectPathId: 4,
        ArgumentInfo: { Arguments: [values] },
      },
    ],
    ObjectPaths: {
      ...WORKBOOK,
      2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
      3: { Id: 3, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: [sheetName] } },
      4: {
        Id: 4,
        ObjectPathType: 3,
        Name: 'GetRange',
        ParentObjectPathId: 3,
        ArgumentInfo: { Arguments: [address] },
      },
    },
  };
}

/** The library's clean-up after `Excel.run`. */
export const removeReference = {
  Actions: [
    { Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 },
    { Id: 3, ActionType: 3, Name: '_RemoveReference', ObjectPathId: 1, ArgumentInfo: { Arguments: ['r1'] } },
  ],
  ObjectPaths: WORKBOOK,
};

/** The library's book-keeping at start-up. */
export const actionHandlerReady = {
  Actions: [
    { Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 },
    { Id: 3, ActionType: 3, Name: 'NotifyActionHandlerReady', ObjectPathId: 1 },
  ],
  ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: 'Microsoft.InternalService.AddinInternalService' } },
};

export const functionsReady = {
  Actions: [
    { Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 },
    { Id: 3, ActionType: 3, Name: '_SetOsfControlContainerReadyForCustomFunctions', ObjectPathId: 1 },
  ],
  ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: 'Microsoft.ExcelServices.CustomFunctions' } },
};

export const responseOf = ({ body }: HostAnswer): WireResponse => JSON.parse(body) as WireResponse;
