import type { Expression, ParseResult } from 'oxc-parser';
import { Visitor } from 'oxc-parser';

const isEmptyObject = (value: Expression): boolean =>
  value.type === 'ObjectExpression' && value.properties.length === 0;

const isConditional = (value: Expression): boolean => {
  if (value.type === 'ParenthesizedExpression') return isConditional(value.expression);
  if (value.type === 'LogicalExpression') return value.operator === '&&';
  return value.type === 'ConditionalExpression' && [value.consequent, value.alternate].some(isEmptyObject);
};

/** Returns where a module spreads an object under a condition, as in `...(note && { note })`. */
export function conditionalSpreadsIn({ program }: ParseResult): string[] {
  const found: string[] = [];
  new Visitor({
    ObjectExpression: ({ properties }) => {
      for (const property of properties)
        if (property.type === 'SpreadElement' && isConditional(property.argument))
          found.push(`spread at ${property.start}`);
    },
    JSXSpreadAttribute: ({ argument, start }) => {
      if (isConditional(argument)) found.push(`spread at ${start}`);
    },
  }).visit(program);
  return found;
}
