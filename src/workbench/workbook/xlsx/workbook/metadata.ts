import { NAMESPACES } from '../namespaces';
import { XmlElement } from '../../../../xlsx/xml/XmlElement';

const DYNAMIC_ARRAY = 'XLDAPR';
const NAMESPACE = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const URI = '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}';

/** The indices, from 1, of the cell metadata that marks a formula as a dynamic array. */
export function dynamicArrayMetadata(root: XmlElement | undefined): Set<number> {
  const types = root?.child('metadataTypes')?.all('metadataType') ?? [];
  const type = types.findIndex(({ attributes }) => attributes['name'] === DYNAMIC_ARRAY) + 1;
  const future = root?.all('futureMetadata').find(({ attributes }) => attributes['name'] === DYNAMIC_ARRAY);
  const isDynamic = future?.all('bk').map((block) => /\bfDynamic\b/.test(attributeNames(block))) ?? [];
  const blocks = root?.child('cellMetadata')?.all('bk') ?? [];
  const found = blocks.flatMap((block, index) => {
    const marks = block.all('rc').some((rc) => rc.number('t') === type && isDynamic[rc.number('v') ?? 0]);
    return type > 0 && marks ? [index + 1] : [];
  });
  return new Set(found);
}

function attributeNames(element: XmlElement): string {
  const own = Object.entries(element.attributes).flatMap(([name, value]) => (value === '0' ? [] : [name]));
  return [...own, ...element.elements.map(attributeNames)].join(' ');
}

/** A metadata part that knows nothing yet. */
export function blankMetadata(): XmlElement {
  return new XmlElement('metadata', { xmlns: NAMESPACES.main });
}

const ORDER = 'metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst'.split(' ');

/** Adds the mark for dynamic arrays to a metadata part and gives its index, from 1. */
export function addDynamicArrayMetadata(root: XmlElement): number {
  const types = child(root, 'metadataTypes');
  let type = types.all('metadataType').findIndex(({ attributes }) => attributes['name'] === DYNAMIC_ARRAY) + 1;
  if (type === 0) {
    types.children.push(new XmlElement('metadataType', TYPE_ATTRIBUTES));
    type = types.elements.length;
  }
  let future = root.all('futureMetadata').find(({ attributes }) => attributes['name'] === DYNAMIC_ARRAY);
  if (!future) {
    future = new XmlElement('futureMetadata', { name: DYNAMIC_ARRAY });
    const at = root.children.findIndex(
      (node) => typeof node !== 'string' && ORDER.indexOf(node.localName) > ORDER.indexOf('futureMetadata'),
    );
    root.children.splice(at < 0 ? root.children.length : at, 0, future);
  }
  future.children.push(dynamicBlock());
  const cells = child(root, 'cellMetadata');
  const rc = new XmlElement('rc', { t: String(type), v: String(future.elements.length - 1) });
  cells.children.push(new XmlElement('bk', {}, [rc]));
  for (const list of [types, future, cells]) list.set('count', list.elements.length);
  return cells.elements.length;
}

function child(root: XmlElement, name: string): XmlElement {
  const found = root.child(name) ?? new XmlElement(name);
  if (!root.child(name)) root.put(name, found, ORDER);
  return found;
}

function dynamicBlock(): XmlElement {
  const properties = new XmlElement('xda:dynamicArrayProperties', {
    'xmlns:xda': NAMESPACE,
    fDynamic: '1',
    fCollapsed: '0',
  });
  return new XmlElement('bk', {}, [new XmlElement('extLst', {}, [new XmlElement('ext', { uri: URI }, [properties])])]);
}

const TYPE_ATTRIBUTES: Record<string, string> = {
  name: DYNAMIC_ARRAY,
  minSupportedVersion: '120000',
  copy: '1',
  pasteAll: '1',
  pasteValues: '1',
  merge: '1',
  splitFirst: '1',
  rowColShift: '1',
  clearFormats: '1',
  clearComments: '1',
  assign: '1',
  coerce: '1',
  cellMeta: '1',
};
