import { isBuiltin } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';
import { rooms } from './rooms.mjs';

/**
 * Imports go one way: taskpane, commands, functions -> excel -> core; the add-in never knows the workbench. Static and
 * dynamic imports, re-exports, `require` and `import('…')` types are all looked at: a type that leaks is a leak.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const importDirection = {
  meta: {
    type: 'problem',
    docs: { description: 'Holds the direction of imports between the rooms of src' },
    schema: [],
    messages: {
      room: 'src/{{from}} must not import from src/{{to}}.',
      outside: 'src/{{from}} must not import from outside src: {{source}}.',
      package: 'src/{{from}} must not import the package {{source}}.',
      node: 'src/{{from}} must run without Node: {{source}} is not allowed.',
      homeless: 'src/{{from}} belongs to no room: name it in scripts/lint/rooms.mjs.',
    },
  },
  create(context) {
    const src = resolve(context.cwd, 'src');
    const inside = (file) => relative(src, file).split(sep).join('/');
    const file = inside(context.filename);
    if (file.startsWith('..')) return {};
    const room = roomOf(file);

    function look(node, source) {
      if (typeof source !== 'string') return;
      const report = (messageId, data) => context.report({ node, messageId, data: { from: room.folder, ...data } });
      if (source.startsWith('.')) {
        const target = inside(resolve(dirname(context.filename), source));
        if (target.startsWith('..')) return report('outside', { source });
        const other = roomOf(target);
        const allowed = [room.folder, ...room.imports].some((folder) => isIn(target, folder));
        if (!allowed) report('room', { to: other?.folder ?? target });
      } else if (isBuiltin(source)) {
        if (!room.node) report('node', { source });
      } else if (!(room.packages ?? []).some((allowed) => isPackage(source, allowed))) {
        report('package', { source });
      }
    }

    if (!room) {
      return {
        Program: (node) => context.report({ node, messageId: 'homeless', data: { from: file } }),
      };
    }
    return {
      ImportDeclaration: (node) => look(node, node.source.value),
      ExportNamedDeclaration: (node) => look(node, node.source?.value),
      ExportAllDeclaration: (node) => look(node, node.source.value),
      ImportExpression: (node) => look(node, node.source.value),
      TSImportType: (node) => look(node, (node.source ?? node.argument?.literal)?.value),
      TSExternalModuleReference: (node) => look(node, node.expression.value),
      "CallExpression[callee.name='require']": (node) => look(node, node.arguments[0]?.value),
    };
  },
};

const isIn = (path, folder) => path === folder || path.startsWith(`${folder}/`);
const roomOf = (path) => rooms.find(({ folder }) => isIn(path, folder));

function isPackage(source, allowed) {
  if (allowed === '*') return true;
  return allowed.endsWith('/*') ? source.startsWith(allowed.slice(0, -1)) : source === allowed || isIn(source, allowed);
}
