import type { Workbook } from '../../../workbook/Workbook';
import { apiObject, readOnly, type ObjectType } from '../../ObjectType';
import { oneOf } from '../arguments';
import { separatorsOf } from '../separatorsOf';
import { cultureInfoType } from './cultureTypes';

export const CALCULATION_ENGINE = 191_029;

export const applicationType: ObjectType<Workbook> = {
  name: 'Application',
  properties: {
    calculationMode: {
      get: (_workbook, host) => host.calculationMode,
      set: (_workbook, value, host) => {
        host.calculationMode = oneOf(['Automatic', 'AutomaticExceptTables', 'Manual'] as const, value);
      },
    },
    calculationState: readOnly(() => 'Done'),
    calculationEngineVersion: readOnly(() => CALCULATION_ENGINE),
    decimalSeparator: readOnly((_workbook, { locale }) => separatorsOf(locale).decimal),
    thousandsSeparator: readOnly((_workbook, { locale }) => separatorsOf(locale).group),
    useSystemSeparators: readOnly(() => true),
  },
  objects: {
    cultureInfo: (_workbook, { locale }) => apiObject(cultureInfoType, locale),
  },
  methods: {
    calculate: (_workbook, [type], host) => {
      oneOf(['Recalculate', 'Full', 'FullRebuild'] as const, type);
      host.calculate();
      return null;
    },
    // Nothing is drawn or computed before the end of a request here anyway.
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
};
