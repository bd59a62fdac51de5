import type { Expression, ParseResult } from 'oxc-parser';

/** Returns the expression without the type annotations and parentheses around it. */
const bare = (expression: Expression): Expression =>
  expression.type === 'TSSatisfiesExpression' ||
  expression.type === 'TSAsExpression' ||
  expression.type === 'ParenthesizedExpression'
    ? bare(expression.expression)
    : expression;

const isFunction = (value: Expression): boolean =>
  ['ArrowFunctionExpression', 'FunctionExpression'].includes(bare(value).type);

/** Returns the names of exported functions that are expressions in a module, not function declarations. */
export function exportedExpressions({ program, module }: ParseResult): string[] {
  const declarations = program.body.flatMap((statement) => {
    const inner = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    return inner?.type === 'VariableDeclaration' ? inner.declarations : [];
  });
  const functions = new Set(
    declarations.flatMap(({ id, init }) =>
      id.type === 'Identifier' && init && isFunction(init) ? [id.name] : [],
    ),
  );
  const entries = module.staticExports.flatMap((statement) => statement.entries);
  const locals = entries.flatMap(({ localName, moduleRequest }) =>
    moduleRequest ? [] : [localName.name ?? ''],
  );
  const unnamed = program.body.some(
    (statement) =>
      statement.type === 'ExportDefaultDeclaration' && isFunction(statement.declaration as Expression),
  );
  return [...locals.filter((name) => functions.has(name)), ...(unnamed ? ['default'] : [])];
}
