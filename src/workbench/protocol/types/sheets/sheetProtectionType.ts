import type { Worksheet } from '../../../workbook/Worksheet';
import { readOnly, type ObjectType } from '../../ObjectType';
import { accessDenied, invalidArgument, invalidOperation } from '../../RichApiError';
import { boolean, record, text } from '../arguments';

/** Everything is forbidden unless it is allowed. */
const OPTIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

/** Passwords of sheets that were protected through Office.js; that of a file is only known as a hash. */
const passwords = new WeakMap<Worksheet, string>();

export const sheetProtectionType: ObjectType<Worksheet> = {
  name: 'WorksheetProtection',
  properties: {
    protected: readOnly((sheet) => sheet.protection !== null),
    options: readOnly((sheet) => ({
      ...Object.fromEntries(OPTIONS.map((option) => [option, sheet.protection?.options[option] ?? false])),
      selectionMode: 'Normal',
    })),
  },
  methods: {
    protect: (sheet, [options, password], host) => {
      if (sheet.protection) throw invalidOperation('The sheet is protected already.');
      const given = options == null ? {} : record(options);
      const allowed: Record<string, boolean> = {};
      for (const [name, value] of Object.entries(given)) {
        if (name === 'selectionMode' || value == null) continue;
        if (!OPTIONS.some((option) => option === name)) throw invalidArgument();
        allowed[name] = boolean(value);
      }
      const hasPassword = password != null && text(password) !== '';
      if (hasPassword) passwords.set(sheet, text(password));
      sheet.protection = { password: hasPassword, options: allowed };
      host.formatChanged(sheet);
      host.emit({
        eventType: 'WorksheetProtectionChanged',
        targetId: sheet.id,
        payload: { isProtected: true, source: 'Local', worksheetId: sheet.id },
      });
      return null;
    },
    unprotect: (sheet, [password], host) => {
      if (!sheet.protection) return null;
      // Without the right password Excel refuses, and names it an invalid argument.
      if (sheet.protection.password && password == null) throw accessDenied();
      if (sheet.protection.password && passwords.get(sheet) !== password) throw invalidArgument();
      sheet.protection = null;
      passwords.delete(sheet);
      host.formatChanged(sheet);
      host.emit({
        eventType: 'WorksheetProtectionChanged',
        targetId: sheet.id,
        payload: { isProtected: false, source: 'Local', worksheetId: sheet.id },
      });
      return null;
    },
  },
};
