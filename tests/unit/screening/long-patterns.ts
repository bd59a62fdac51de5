import { type Expression, Visitor } from 'oxc-parser';
import { readModule, type SourceModule } from '../../architecture/reading/read-module.ts';
import { readSourceFiles } from '../../architecture/reading/source-files.ts';

/** Matches the syntax of regular expressions that no list of words and no phrase contains. */
const syntax = /\(\?[:=!<]|\\[bBdDsSwWpu]|\[\^|\{\d+,\d*\}|\)[?*+]/;

const longest = 160;

/** The text of an expression: a string, a template with its parts, strings added or joined, or a constant of these. */
function textOf(node: Expression, constants: ReadonlyMap<string, Expression>, depth = 0): string {
  const inner = (part: Expression): string => textOf(part, constants, depth + 1);
  if (depth > 8) return '';
  switch (node.type) {
    case 'Literal':
      return 'regex' in node ? node.regex.pattern : typeof node.value === 'string' ? node.value : '';
    case 'TemplateLiteral':
      return node.quasis.map(({ value }) => value.raw).join('') + node.expressions.map(inner).join('');
    case 'TaggedTemplateExpression':
      return inner(node.quasi);
    case 'BinaryExpression':
      return node.operator === '+' ? inner(node.left as Expression) + inner(node.right) : '';
    case 'Identifier': {
      const constant = constants.get(node.name);
      return constant === undefined ? '' : inner(constant);
    }
    case 'MemberExpression':
      return 'name' in node.property && node.property.name === 'source' ? inner(node.object) : '';
    case 'ArrayExpression':
      return node.elements.map((element) => (element === null ? '' : inner(element as Expression))).join('');
    case 'CallExpression': {
      const [separator] = node.arguments;
      const joins =
        node.callee.type === 'MemberExpression' && separator?.type === 'Literal' && separator.value === '';
      return joins && node.callee.type === 'MemberExpression' ? inner(node.callee.object) : '';
    }
    case 'NewExpression':
      return node.arguments[0] === undefined ? '' : inner(node.arguments[0] as Expression);
    default:
      return '';
  }
}

/** Returns the constants of a module by name. */
function constantsOf({ parsed }: SourceModule): Map<string, Expression> {
  const constants = new Map<string, Expression>();
  new Visitor({
    VariableDeclarator: ({ id, init }) => {
      if (id.type === 'Identifier' && init) constants.set(id.name, init);
    },
  }).visit(parsed.program);
  return constants;
}

/**
 * Returns the file and the beginning of each pattern of screening that has more than 160 characters. A pattern that is
 * put together of others, also of other modules, is as long as all of them.
 */
export function longPatterns(files: ReadonlyMap<string, string> = readSourceFiles()): string[] {
  const modules = [...files]
    .filter(([path]) => /^shared\/screening\/(?!training|bench)/.test(path))
    .map(([path, text]) => readModule(path, text));
  const everywhere = modules.flatMap((module) => [...constantsOf(module)]);
  return modules.flatMap((module) => {
    const imported = new Set(
      module.parsed.module.staticImports.flatMap(({ entries }) =>
        entries.map(({ localName }) => localName.value),
      ),
    );
    const constants = new Map([...everywhere.filter(([name]) => imported.has(name)), ...constantsOf(module)]);
    const found: string[] = [];
    const measure = (node: Expression): void => {
      const text = textOf(node, constants);
      if (text.length > longest && syntax.test(text)) found.push(`${module.path}: ${text.slice(0, 60)}`);
    };
    new Visitor({
      Literal: measure,
      TemplateLiteral: measure,
      BinaryExpression: measure,
      CallExpression: measure,
    }).visit(module.parsed.program);
    return found;
  });
}
