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
/** Lists of words and measured numbers: long because there is much of it. */
const isData = (path: string): boolean => /\/(data|catalogue|pictures|model)\//.test(path);
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

/** Lines of more than 140 characters. */
const longLines = ([path, text]: [string, string]): string[] =>
  text.split('\n').flatMap((line, index) => (line.length > 140 ? [`${path}:${index + 1}`] : []));

describe('a file', () => {
  it('has at most 250 lines, and 300 where it tests', () => {
    const maxLines = (path: string) => (path.startsWith('tests/') ? 300 : 250);
    const long = [...files, ...styleSheets].filter(
      ([path, text]) => !isData(path) && lineCount(text) > maxLines(path),
    );
    expect(long.map(([path, text]) => `${path}: ${lineCount(text)}`)).toEqual([]);
    expect(styleSheets.length).toBeGreaterThan(10);
  });

  it('of the product has no line of more than 140 characters; patterns and lists of the screening may', () => {
    const listed = (path: string) => isData(path) || /^(tests|shared\/screening)\//.test(path);
    const product = [...files, ...styleSheets].filter(([path]) => !listed(path));
    expect(product.flatMap(longLines)).toEqual([]);
    expect(longLines(['x.ts', `${'x'.repeat(140)}\n${'x'.repeat(141)}`])).toEqual(['x.ts:2']);
  });

  it('of the screening has no comment of more than 140 characters in a line', () => {
    const comments = modules
      .filter(({ path }) => path.startsWith('shared/screening/'))
      .flatMap(({ path, parsed }) =>
        parsed.comments.flatMap(({ value }) => longLines([path, value.replaceAll(/^/gm, '  ')])),
      );
    expect(comments).toEqual([]);
  });

  it('for readers has no line of more than 140 characters in a block of code', () => {
    const blocks = textsOf('*.md', 'docs/*.md', '{functions,infra,shared,tests}/**/*.md').flatMap(
      ([path, text]) => [...text.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)].map(([, code = '']) => [path, code]),
    ) as [string, string][];
    expect(blocks.flatMap(longLines)).toEqual([]);
    expect(blocks.length).toBeGreaterThan(5);
  });

  it('outside the screening has no regular expression of more than 160 characters', () => {
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

  it('has fewer than 60 lines more often than not', () => {
    const counts = files.map(([, text]) => lineCount(text)).sort((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThan(60);
  });

  it('leaves no note of work undone', () => {
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

  it('claims no value to be of any type', () => {
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

  it('names a type for every value outside tests', () => {
    const untyped = usesIn(
      modules.filter(({ path }) => !path.startsWith('tests/')),
      (_, found) => new Visitor({ TSAnyKeyword: ({ start }) => found(`any at ${start}`) }),
    );
    expect(untyped).toEqual([]);
  });
});

describe('the application', () => {
  const application = modules.filter(isApplication);

  it('never reads a table from end to end', () => {
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

  it('writes HTML only through JSX, but for one reviewed use', () => {
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

  it('logs in one place, where nothing submitted passes', () => {
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

  it('asks the clock in one place; the pages in the browser have their own', () => {
    const clock = new Set(['Date.now', 'new Date()', 'Date()', 'performance']);
    const asked = application
      .filter(({ path }) => !inScreeningTools(path) && !path.startsWith('functions/web/islands/'))
      .filter(({ parsed }) => impuritiesIn(parsed).some((use) => clock.has(use)));
    expect(asked.map(({ path }) => path)).toEqual(['shared/environment/clock.ts']);
  });

  it('spells the keys of the table in one file', () => {
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
    expect([...files]).toEqual(['shared/storage/table.ts']);
  });

  it('does not know whether it runs locally', () => {
    const hints = files.filter(
      ([path, text]) =>
        /^(shared|functions)\//.test(path) &&
        /\b(isLocal|IS_LOCAL|NODE_ENV|localhost|127\.0\.0\.1|AWS_ENDPOINT_URL)\b/.test(text),
    );
    expect(hints.map(([path]) => path)).toEqual([]);
  });
});
