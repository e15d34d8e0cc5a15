import type { Workbook } from '../../../workbook/Workbook';
import { readOnly, type ObjectType } from '../../ObjectType';
import { accessDenied, invalidArgument, invalidOperation } from '../../RichApiError';
import { text } from '../arguments';

/** Passwords that were set through Office.js; that of a file is only known as a hash. */
const passwords = new WeakMap<Workbook, string>();

export const workbookProtectionType: ObjectType<Workbook> = {
  name: 'WorkbookProtection',
  properties: { protected: readOnly((workbook) => workbook.protection !== null) },
  methods: {
    protect: (workbook, [password]) => {
      if (workbook.protection) throw invalidOperation('The workbook is protected already.');
      const hasPassword = password != null && text(password) !== '';
      if (hasPassword) passwords.set(workbook, text(password));
      workbook.protection = { password: hasPassword };
      return null;
    },
    unprotect: (workbook, [password]) => {
      if (!workbook.protection) return null;
      if (workbook.protection.password && password == null) throw accessDenied();
      if (workbook.protection.password && passwords.get(workbook) !== password) throw invalidArgument();
      workbook.protection = null;
      passwords.delete(workbook);
      return null;
    },
  },
};
