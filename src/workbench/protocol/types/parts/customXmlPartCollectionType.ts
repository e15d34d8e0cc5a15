import type { CustomXmlPart, Workbook } from '../../../workbook/Workbook';
import { apiObject, type ApiObject, type ObjectType } from '../../ObjectType';
import { invalidOperation, itemNotFound } from '../../RichApiError';
import { text } from '../arguments';
import { customXmlPartType } from './customXmlPartType';
import { rootNamespace } from './rootNamespace';

interface PartScope {
  readonly workbook: Workbook;
  /** Only parts whose root is in it. */
  readonly namespace: string;
}

const open = (workbook: Workbook, part: CustomXmlPart): ApiObject => apiObject(customXmlPartType, { workbook, part });

const scoped = ({ workbook, namespace }: PartScope): CustomXmlPart[] =>
  workbook.customXmlParts.filter(({ xml }) => rootNamespace(xml) === namespace);

function byId(workbook: Workbook, parts: readonly CustomXmlPart[], id: unknown): ApiObject | null {
  const part = parts.find((candidate) => candidate.id.toLowerCase() === text(id).toLowerCase());
  return part ? open(workbook, part) : null;
}

function found(object: ApiObject | null): ApiObject {
  if (!object) throw itemNotFound();
  return object;
}

/** The only part of a namespace; `null` without one, an error with several. */
function onlyItem(scope: PartScope): ApiObject | null {
  const [part, ...others] = scoped(scope);
  if (others.length > 0) throw invalidOperation('The collection has more than one custom XML part.');
  return part ? open(scope.workbook, part) : null;
}

export const scopedType: ObjectType<PartScope> = {
  name: 'CustomXmlPartScopedCollection',
  items: (scope) => scoped(scope).map((part) => open(scope.workbook, part)),
  item: (scope, id) => found(byId(scope.workbook, scoped(scope), id)),
  methods: {
    getCount: (scope) => scoped(scope).length,
    getItem: (scope, [id]) => found(byId(scope.workbook, scoped(scope), id)),
    getItemOrNullObject: (scope, [id]) => byId(scope.workbook, scoped(scope), id),
    getOnlyItem: (scope) => found(onlyItem(scope)),
    getOnlyItemOrNullObject: onlyItem,
  },
};

export const customXmlPartCollectionType: ObjectType<Workbook> = {
  name: 'CustomXmlPartCollection',
  items: (workbook) => workbook.customXmlParts.map((part) => open(workbook, part)),
  item: (workbook, id) => found(byId(workbook, workbook.customXmlParts, id)),
  methods: {
    getCount: (workbook) => workbook.customXmlParts.length,
    getItem: (workbook, [id]) => found(byId(workbook, workbook.customXmlParts, id)),
    getItemOrNullObject: (workbook, [id]) => byId(workbook, workbook.customXmlParts, id),
    getByNamespace: (workbook, [namespace]) => apiObject(scopedType, { workbook, namespace: text(namespace) }),
    add: (workbook, [xml]) => {
      rootNamespace(text(xml));
      const part: CustomXmlPart = { id: workbook.newId(), xml: text(xml) };
      workbook.customXmlParts.push(part);
      return open(workbook, part);
    },
  },
};
