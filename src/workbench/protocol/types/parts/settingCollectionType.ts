import type { Workbook } from '../../../workbook/Workbook';
import { apiObject, readOnly, type ApiObject, type ObjectType } from '../../ObjectType';
import { invalidArgument, itemNotFound } from '../../RichApiError';
import { text } from '../arguments';

interface SettingTarget {
  readonly workbook: Workbook;
  readonly key: string;
}

export const settingType: ObjectType<SettingTarget> = {
  name: 'Setting',
  id: ({ key }) => key,
  properties: {
    key: readOnly(({ key }) => key),
    value: {
      get: ({ workbook, key }) => workbook.settings.get(key) ?? null,
      set: ({ workbook, key }, value) => {
        workbook.settings.set(key, value);
      },
    },
  },
  methods: {
    delete: ({ workbook, key }) => {
      workbook.settings.delete(key);
      return null;
    },
  },
};

const open = (workbook: Workbook, key: string): ApiObject => apiObject(settingType, { workbook, key });

function found(workbook: Workbook, key: unknown): ApiObject {
  if (!workbook.settings.has(text(key))) throw itemNotFound();
  return open(workbook, text(key));
}

/** `workbook.settings`: what the add-in keeps in the file, by key; case matters. */
export const settingCollectionType: ObjectType<Workbook> = {
  name: 'SettingCollection',
  items: (workbook) => [...workbook.settings.keys()].map((key) => open(workbook, key)),
  item: found,
  methods: {
    getItem: (workbook, [key]) => found(workbook, key),
    getItemOrNullObject: (workbook, [key]) => (workbook.settings.has(text(key)) ? open(workbook, text(key)) : null),
    getCount: (workbook) => workbook.settings.size,
    // An existing setting is replaced.
    add: (workbook, [key, value]) => {
      if (text(key) === '' || value === undefined) throw invalidArgument();
      workbook.settings.set(text(key), value);
      return open(workbook, text(key));
    },
  },
};
