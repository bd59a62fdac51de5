import { dirname, join } from 'node:path';
import { type ParseResult, parseSync, Visitor } from 'oxc-parser';

/**
 * What a module imports: a file of the project, by its path from the root, a package, or a built-in module of Node.
 */
export interface Target {
  kind: 'file' | 'package' | 'builtin';
  name: string;
}

export interface SourceModule {
  path: string;
  /** Imports of values and types, static and dynamic, and re-exports. */
  imports: Target[];
  /** The paths of the modules that are loaded before this module runs. */
  loads: string[];
  exports: string[];
  parsed: ParseResult;
}

const packageName = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const targetOf = (from: string, specifier: string): Target => {
  if (specifier.startsWith('.')) return { kind: 'file', name: join(dirname(from), specifier) };
  if (specifier.startsWith('node:')) return { kind: 'builtin', name: specifier };
  return { kind: 'package', name: packageName(specifier) };
};

const typeImports = ({ program }: ParseResult): string[] => {
  const found: string[] = [];
  new Visitor({ TSImportType: ({ source }) => void found.push(source.value) }).visit(program);
  return found;
};

/** Parses a module. Throws when the text is not valid TypeScript. */
export function readModule(path: string, text: string): SourceModule {
  const parsed = parseSync(path, text);
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message}`);
  const { staticImports, staticExports, dynamicImports } = parsed.module;
  const entries = staticExports.flatMap((statement) => statement.entries);
  const passedOn = entries.filter(({ moduleRequest }) => moduleRequest !== null);
  const values = [
    ...staticImports
      .filter((one) => one.entries.length === 0 || one.entries.some(({ isType }) => !isType))
      .map((one) => one.moduleRequest.value),
    ...passedOn.filter(({ isType }) => !isType).map((one) => one.moduleRequest?.value ?? ''),
  ];
  const specifiers = [
    ...staticImports.map((one) => one.moduleRequest.value),
    ...passedOn.map((one) => one.moduleRequest?.value ?? ''),
    ...dynamicImports
      .map(({ moduleRequest }) => text.slice(moduleRequest.start, moduleRequest.end))
      .filter((expression) => /^['"`][^$]*$/.test(expression))
      .map((quoted) => quoted.slice(1, -1)),
    ...typeImports(parsed),
  ];
  return {
    path,
    imports: specifiers.map((specifier) => targetOf(path, specifier)),
    loads: values
      .map((specifier) => targetOf(path, specifier))
      .flatMap(({ kind, name }) => (kind === 'file' ? [name] : [])),
    exports: [...new Set(entries.map(({ exportName }) => exportName.name ?? exportName.kind))],
    parsed,
  };
}
