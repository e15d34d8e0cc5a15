import { apiObject, type ObjectType } from '../../ObjectType';
import { formatType } from '../format/formatType';
import { conditionalFormatCollectionType } from '../rules/conditionalFormatCollectionType';
import { worksheetType } from '../sheets/worksheetType';
import { cellProperties } from './cellProperties';
import { cellStateMethods } from './cellStates';
import { contentMethods } from './contentMethods';
import { dataValidationType } from './dataValidationType';
import { hyperlink } from './hyperlinks';
import { lineProperties } from './lineProperties';
import { navigationMethods } from './navigation';
import { placeProperties } from './placeProperties';
import type { SheetRange } from './SheetRange';
import { validateArraySize } from './writeCells';

export const rangeType: ObjectType<SheetRange> = {
  name: 'Range',
  properties: { ...placeProperties, ...cellProperties, ...lineProperties, hyperlink },
  objects: {
    worksheet: ({ sheet }) => apiObject(worksheetType, sheet),
    format: (range) => apiObject(formatType, range),
    conditionalFormats: (range) => apiObject(conditionalFormatCollectionType, range),
    dataValidation: (range) => apiObject(dataValidationType, range),
  },
  methods: {
    ...navigationMethods,
    ...contentMethods,
    ...cellStateMethods,
    _validateArraySize: validateArraySize,
  },
};
