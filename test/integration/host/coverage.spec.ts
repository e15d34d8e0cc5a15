import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';
import type { ObjectType } from '../../../src/workbench/protocol/ObjectType';

const ROOT = join(__dirname, '../../..');
const TYPES = join(ROOT, 'src/workbench/protocol/types');

/** What the library answers by itself, without asking the host. */
const CLIENT_ONLY = new Set(['load', 'set', 'toJSON', 'items', 'context', 'isNullObject', 'track', 'untrack', 'sync', 'workbook', 'runtime', 'application', 'add', 'remove']); // prettier-ignore

/** Words of the wire for events, where they differ from the property's. */
const EVENT_WORDS: Readonly<Record<string, string>> = { onChanged: 'DataChanged' };

interface Use {
  readonly type: string;
  readonly member: string;
}

/** Every member of a class of the namespace Excel that the add-in's code mentions, as the compiler sees it. */
function membersInUse(): Use[] {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, ROOT);
  const files = filesIn(join(ROOT, 'src/excel'));
  const program = ts.createProgram(files, { ...options, noEmit: true, types: ['office-js'] });
  const checker = program.getTypeChecker();
  const uses = new Map<string, Use>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const use = useOf(checker.getSymbolAtLocation(node.name));
      if (use) uses.set(`${use.type}.${use.member}`, use);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return [...uses.values()];
}

function useOf(symbol: ts.Symbol | undefined): Use | undefined {
  const declaration = symbol?.declarations?.[0];
  const owner = declaration?.parent;
  if (
    !symbol ||
    !owner ||
    !ts.isClassDeclaration(owner) ||
    !owner.getSourceFile().fileName.includes('@types/office-js')
  ) {
    return undefined;
  }
  const namespace = owner.parent.parent;
  const isExcel = ts.isModuleDeclaration(namespace) && namespace.name.text === 'Excel';
  return isExcel && owner.name ? { type: owner.name.text, member: symbol.name } : undefined;
}

/** The classes of the host by name: every exported constant of the folder that is one. */
function typesOfTheHost(): Map<string, ObjectType<never>> {
  const types = new Map<string, ObjectType<never>>();
  // The root first: the classes refer to each other.
  for (const file of [join(TYPES, 'workbookType.ts'), ...filesIn(TYPES)]) {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- all files of a folder, whatever is in it
    for (const exported of Object.values(require(file) as Record<string, unknown>)) {
      if (isType(exported)) types.set(exported.name, exported);
    }
  }
  return types;
}

const isType = (value: unknown): value is ObjectType<never> =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  ['properties', 'methods', 'objects'].some((part) => part in value);

function has(types: ReadonlyMap<string, ObjectType<never>>, { type, member }: Use): boolean {
  const found = types.get(type);
  if (!found) return false;
  const { properties = {}, objects = {}, methods = {} } = found;
  const event = /^on[A-Z]/.test(member) ? `_register${EVENT_WORDS[member] ?? member.slice(2)}Event` : member;
  return (
    member in properties || member in objects || event in methods || (member === 'getItem' && found.item !== undefined)
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

describe('the host', () => {
  it('should have every member of Office.js that the add-in uses', () => {
    // Arrange
    const types = typesOfTheHost();
    // Act
    const uses = membersInUse().filter(({ type, member }) => type !== 'RequestContext' && !CLIENT_ONLY.has(member));
    // Assert
    expect(uses.length).toBeGreaterThan(20);
    expect(uses.filter((use) => !has(types, use)).map(({ type, member }) => `${type}.${member}`)).toEqual([]);
  }, 180_000);
});
