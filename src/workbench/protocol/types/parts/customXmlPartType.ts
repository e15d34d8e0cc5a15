import type { CustomXmlPart, Workbook } from '../../../workbook/Workbook';
import { readOnly, type ObjectType } from '../../ObjectType';
import { text } from '../arguments';
import { rootNamespace } from './rootNamespace';

export interface PartTarget {
  readonly workbook: Workbook;
  readonly part: CustomXmlPart;
}

export const customXmlPartType: ObjectType<PartTarget> = {
  name: 'CustomXmlPart',
  id: ({ part }) => part.id,
  properties: {
    id: readOnly(({ part }) => part.id),
    namespaceUri: readOnly(({ part }) => rootNamespace(part.xml)),
  },
  methods: {
    getXml: ({ part }) => part.xml,
    setXml: ({ part }, [xml]) => {
      rootNamespace(text(xml));
      part.xml = text(xml);
      return null;
    },
    delete: ({ workbook, part }) => {
      workbook.customXmlParts = workbook.customXmlParts.filter((other) => other !== part);
      return null;
    },
  },
};
