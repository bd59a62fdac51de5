import type { Node, ParseResult } from 'oxc-parser';
import { Visitor } from 'oxc-parser';

/** Values that differ with each call, or come from outside the program. */
const members = new Set([
  'Date.now',
  'Math.random',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'import.meta.env',
]);
const names = new Set(['process', 'performance', 'fetch', 'randomUUID', 'randomBytes', 'console']);

const dotted = (node: Node): string => {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression' && !node.computed && node.property.type === 'Identifier')
    return `${dotted(node.object)}.${node.property.name}`;
  return '';
};

/**
 * Returns the uses of the clock, of randomness and of the environment in a module. Time and ids should be arguments.
 */
export function impuritiesIn({ program }: ParseResult): string[] {
  const found: string[] = [];
  new Visitor({
    MemberExpression: (node) => {
      if (members.has(dotted(node))) found.push(dotted(node));
      else if (node.object.type === 'Identifier' && names.has(node.object.name)) found.push(node.object.name);
    },
    CallExpression: ({ callee }) => {
      if (callee.type === 'Identifier' && (names.has(callee.name) || callee.name === 'Date'))
        found.push(`${callee.name}()`);
    },
    NewExpression: ({ callee, arguments: given }) => {
      if (callee.type === 'Identifier' && callee.name === 'Date' && given.length === 0)
        found.push('new Date()');
    },
  }).visit(program);
  return found;
}
