import { globSync, readFileSync } from 'node:fs';
import { Visitor } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { inScreeningTools } from './import-rules.ts';
import { impuritiesIn } from './reading/impurities.ts';
import { readModule, type SourceModule } from './reading/read-module.ts';
import { readSourceFiles, readStyleSheets } from './reading/source-files.ts';

const files = [...readSourceFiles()];
const modules = files.map(([path, text]) => readModule(path, text));
const styleSheets = [...readStyleSheets()];

const isApplication = ({ path }: SourceModule): boolean => /^(shared|functions)\//.test(path);
const lineCount = (text: string): number => text.split('\n').length - 1;

type Finder = (module: SourceModule, found: (what: string) => void) => Visitor;

const usesIn = (some: SourceModule[], finder: Finder): string[] =>
  some.flatMap((module) => {
    const found: string[] = [];
    finder(module, (what) => found.push(`${module.path}: ${what}`)).visit(module.parsed.program);
    return found;
  });

const root = new URL('../..', import.meta.url).pathname;
const textsOf = (...patterns: string[]): [path: string, text: string][] =>
  globSync(patterns, { cwd: root, exclude: ['**/node_modules/**'] })
    .sort()
    .map((path) => [path, readFileSync(`${root}${path}`, 'utf8')]);

/** Returns the places of lines with more than 140 characters. */
const longLines = ([path, text]: [string, string]): string[] =>
  text.split('\n').flatMap((line, index) => (line.length > 140 ? [`${path}:${index + 1}`] : []));

describe('a file', () => {
  it('has at most 250 lines, or 300 in tests', () => {
    const maxLines = (path: string) => (path.startsWith('tests/') ? 300 : 250);
    const long = [...files, ...styleSheets].filter(([path, text]) => lineCount(text) > maxLines(path));
    expect(long.map(([path, text]) => `${path}: ${lineCount(text)}`)).toEqual([]);
    expect(styleSheets.length).toBeGreaterThan(10);
  });

  it('of the product has no line of more than 140 characters, except patterns and lists of screening', () => {
    const listed = (path: string) => /^(tests|shared\/screening)\//.test(path);
    const product = [...files, ...styleSheets].filter(([path]) => !listed(path));
    expect(product.flatMap(longLines)).toEqual([]);
    expect(longLines(['x.ts', `${'x'.repeat(140)}\n${'x'.repeat(141)}`])).toEqual(['x.ts:2']);
  });

  it('of screening has no comment line of more than 140 characters', () => {
    const comments = modules
      .filter(({ path }) => path.startsWith('shared/screening/'))
      .flatMap(({ path, parsed }) =>
        parsed.comments.flatMap(({ value }) => longLines([path, value.replaceAll(/^/gm, '  ')])),
      );
    expect(comments).toEqual([]);
  });

  it('of documentation has no line of more than 140 characters in a code block', () => {
    const blocks = textsOf('*.md', 'docs/*.md', '{functions,infra,shared,tests}/**/*.md').flatMap(
      ([path, text]) => [...text.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)].map(([, code = '']) => [path, code]),
    ) as [string, string][];
    expect(blocks.flatMap(longLines)).toEqual([]);
    expect(blocks.length).toBeGreaterThan(5);
  });

  it('outside screening has no regular expression of more than 160 characters', () => {
    const long = usesIn(
      modules.filter(({ path }) => !/^(tests|shared\/screening)\//.test(path)),
      (_, found) =>
        new Visitor({
          Literal: (literal) => {
            if ('regex' in literal && literal.regex.pattern.length > 160) found(literal.regex.pattern);
          },
        }),
    );
    expect(long).toEqual([]);
  });

  it('has fewer than 60 lines in the median', () => {
    const counts = files.map(([, text]) => lineCount(text)).sort((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThan(60);
  });

  it('has no note about unfinished work', () => {
    const marker = new RegExp(
      String.raw`\b(${['TO', 'FIX'].map((a, at) => a + ['DO', 'ME'][at]).join('|')}|XXX|HACK)\b`,
    );
    const notes = modules.flatMap(({ path, parsed }) =>
      parsed.comments
        .filter(({ value }) => marker.test(value))
        .map(({ value }) => `${path}: ${value.trim()}`),
    );
    expect(notes).toEqual([]);
  });

  it('has no assertion to the type any', () => {
    const claims = usesIn(
      modules,
      (_, found) =>
        new Visitor({
          TSAsExpression: ({ typeAnnotation }) => {
            if (typeAnnotation.type === 'TSAnyKeyword') found('as any');
          },
        }),
    );
    expect(claims).toEqual([]);
  });

  it('outside tests has no type any', () => {
    const untyped = usesIn(
      modules.filter(({ path }) => !path.startsWith('tests/')),
      (_, found) => new Visitor({ TSAnyKeyword: ({ start }) => found(`any at ${start}`) }),
    );
    expect(untyped).toEqual([]);
  });
});

describe('the application', () => {
  const application = modules.filter(isApplication);

  it('never scans a table', () => {
    const scans = usesIn(
      application,
      (_, found) =>
        new Visitor({
          ImportSpecifier: ({ imported }) => {
            if ('name' in imported && /^(Scan|paginateScan|ExecuteStatement)/.test(imported.name))
              found(imported.name);
          },
        }),
    );
    expect(scans).toEqual([]);
  });

  it('writes HTML only through JSX, except in one reviewed place', () => {
    const raw = usesIn(
      application,
      (_, found) =>
        new Visitor({
          JSXAttribute: ({ name }) => {
            if (name.type === 'JSXIdentifier' && name.name === 'dangerouslySetInnerHTML') found(name.name);
          },
          MemberExpression: ({ property }) => {
            if (
              property.type === 'Identifier' &&
              /^(innerHTML|outerHTML|insertAdjacentHTML)$/.test(property.name)
            )
              found(property.name);
          },
        }),
    );
    expect(raw).toEqual(['functions/web/html/layout/json-ld.tsx: dangerouslySetInnerHTML']);
  });

  it('uses the console in only one file', () => {
    const logs = usesIn(
      application,
      (_, found) =>
        new Visitor({
          MemberExpression: ({ object }) => {
            if (object.type === 'Identifier' && object.name === 'console') found('console');
          },
        }),
    );
    expect([...new Set(logs)]).toEqual(['shared/environment/report-failure.ts: console']);
  });

  it('reads the clock in only one file, except in the browser', () => {
    const clock = new Set(['Date.now', 'new Date()', 'Date()', 'performance']);
    const asked = application
      .filter(({ path }) => !inScreeningTools(path) && !path.startsWith('functions/web/islands/'))
      .filter(({ parsed }) => impuritiesIn(parsed).some((use) => clock.has(use)));
    expect(asked.map(({ path }) => path)).toEqual(['shared/environment/clock.ts']);
  });

  it('contains the key prefixes of the table in one file, and those of its lists in another', () => {
    const ofStorage = /^(shared\/storage|functions\/(?!web))\//;
    const hasPrefix = (text: string) => /(^|[^\w&])[A-Z]{3,}#/.test(text);
    const spelt = usesIn(
      application,
      ({ path }, found) =>
        new Visitor({
          Literal: ({ value }) => {
            if (typeof value !== 'string') return;
            if (hasPrefix(value) || (value === '#' && ofStorage.test(path))) found(value);
          },
          TemplateElement: ({ value }) => {
            if (hasPrefix(value.cooked ?? '')) found(value.cooked ?? '');
          },
        }),
    );
    const files = new Set(spelt.map((line) => line.slice(0, line.indexOf(':'))));
    expect([...files].sort()).toEqual(['shared/storage/lists.ts', 'shared/storage/table.ts']);
  });

  it('does not check whether it runs locally', () => {
    const hints = files.filter(
      ([path, text]) =>
        /^(shared|functions)\//.test(path) &&
        /\b(isLocal|IS_LOCAL|NODE_ENV|localhost|127\.0\.0\.1|AWS_ENDPOINT_URL)\b/.test(text),
    );
    expect(hints.map(([path]) => path)).toEqual([]);
  });
});
