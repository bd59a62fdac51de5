import { type CallExpression, type NewExpression, Visitor } from 'oxc-parser';
import { inScreeningTools } from '../import-rules.ts';
import { readModule } from '../reading/read-module.ts';
import { readSourceFiles } from '../reading/source-files.ts';

/** A pattern of the product and the file that contains it. */
export interface FoundPattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Files that compile phrases for others. */
const compilers = new Set([
  'shared/screening/rules/rule.ts',
  'shared/screening/self-description/phrase.ts',
  'shared/screening/text/phrase.ts',
]);

const root = new URL('../../..', import.meta.url).pathname;
const ours = /\/((?:shared|functions)\/[\w/.-]+\.tsx?)/;

/** Returns the file of the product that called the current function, unless a package did. */
const callingFile = (): string | undefined => {
  const stack = (new Error().stack ?? '').replaceAll(root, '/');
  const found = ours.exec(stack);
  return found === null || stack.slice(0, found.index).includes('/node_modules/') ? undefined : found[1];
};

/** Returns the patterns that these modules build with `new RegExp` when they are loaded. */
async function builtBy(files: readonly string[]): Promise<FoundPattern[]> {
  const built: FoundPattern[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, parameters) {
      const pattern: RegExp = Reflect.construct(target, parameters);
      const file = callingFile();
      if (file !== undefined) built.push({ file, source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    for (const file of files) await import(/* @vite-ignore */ `${root}${file}`);
  } finally {
    globalThis.RegExp = original;
  }
  return built;
}

/**
 * Collects every pattern that is written in shared/ and functions/, or is built when their modules load, and the
 * files that build patterns later.
 */
export async function collectPatterns(): Promise<{ patterns: FoundPattern[]; builtLater: string[] }> {
  const literals: FoundPattern[] = [];
  const builders = new Set<string>();
  /** Files whose phrases are compiled when they load, by a builder that they import. */
  const users = new Set<string>();
  for (const [file, text] of readSourceFiles()) {
    if (!/^(shared|functions)\//.test(file) || inScreeningTools(file)) continue;
    const note = ({ callee }: NewExpression | CallExpression) => {
      if (callee.type === 'Identifier' && callee.name === 'RegExp') builders.add(file);
    };
    const module = readModule(file, text);
    if (module.loads.some((path) => compilers.has(path))) users.add(file);
    new Visitor({
      Literal(node) {
        if ('regex' in node) literals.push({ file, source: node.regex.pattern, flags: node.regex.flags });
      },
      NewExpression: note,
      CallExpression: note,
    }).visit(module.parsed.program);
  }
  const built = await builtBy([...users, ...builders]);
  const distinct = new Map([...literals, ...built].map((one) => [`${one.source}/${one.flags}`, one]));
  const seen = new Set(built.map(({ file }) => file));
  return { patterns: [...distinct.values()], builtLater: [...builders].filter((file) => !seen.has(file)) };
}
