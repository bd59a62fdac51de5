import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const copy = mkdtempSync(join(tmpdir(), 'recipes-'));
const run = promisify(execFile);

/** A recipe of README.md by its bold name, and the files that it names. */
const recipe = (name: string): { text: string; files: string[] } => {
  const [, section = ''] = readFileSync(join(root, 'README.md'), 'utf8').split('## How to add …\n');
  const text = section.split(/^- /m).find((part) => part.startsWith(`**${name}**`)) ?? '';
  return {
    text,
    files: [...text.matchAll(/`([a-z][\w./-]+\.(?:tsx?|json))`/g)].map(([, file]) => file ?? ''),
  };
};

/** Replaces text of a file in the copy; the text must be there. */
const edit = (file: string, from: string, to: string): void => {
  const text = readFileSync(join(copy, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(copy, file), text.replace(from, to));
};

/** The files of the copy in which the compiler finds something wrong. */
const wrongFiles = async (): Promise<string[]> => {
  const task = ['-p', 'tsconfig.json', '--pretty', 'false'];
  const { stdout } = await run(join(root, 'node_modules/.bin/tsc'), task, { cwd: copy }).catch(
    (error: { stdout: string }) => error,
  );
  const files = [...stdout.matchAll(/^([^\s(][^(]*)\(\d+,\d+\): error/gm)].map(([, file]) => file ?? '');
  return [...new Set(files)].sort();
};

/** What an expression prints with the copy's modules, as JSON. */
const printed = async (script: string): Promise<unknown> => {
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: copy });
  return JSON.parse(stdout);
};

beforeAll(() => {
  for (const name of ['functions', 'shared', 'package.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const config = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as object;
  writeFileSync(
    join(copy, 'tsconfig.json'),
    JSON.stringify({ ...config, include: ['functions', 'shared'], exclude: ['**/bench', '**/training'] }),
  );
});
afterAll(() => rmSync(copy, { recursive: true }));

describe('the recipes of the README', { timeout: 180_000 }, () => {
  it('name every file that the compiler asks for when a title kind and a reason are added, and no other', async () => {
    edit('shared/titles/kinds.ts', "'music'", "'music', 'play'");
    edit(
      'shared/moderation/reasons.json',
      '  "other": {',
      `  "ghostwritten": ${JSON.stringify({
        group: 'authenticity',
        text: 'Somebody else seems to have written this.',
        held: 'Somebody else may have written this. A person decides.',
        dsaCategory: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
        dsaKeyword: 'KEYWORD_OTHER',
      })},\n  "other": {`,
    );
    const named = [...recipe('a title kind').files, ...recipe('a reason').files].sort();
    expect(
      [...(await wrongFiles()), 'shared/titles/kinds.ts', 'shared/moderation/reasons.json'].sort(),
    ).toEqual(named);
  });

  it('make the editorial API take a title of the new kind, and a decision give the new reason', async () => {
    edit(
      'shared/titles/details.ts',
      'music: z.',
      'play: z.strictObject({ ...common, premiereDate: calendarDate }),\n  music: z.',
    );
    const title = {
      kind: 'play',
      slug: 'the-seagull',
      name: 'The Seagull',
      details: { genres: ['Drama'], premiereDate: '1896-10-17' },
    };
    const script = `
      const { Title } = await import('./shared/titles/schema.ts');
      const { reasonCode } = await import('./shared/moderation/reasons.ts');
      console.log(JSON.stringify([Title.parse(${JSON.stringify(title)}).kind, reasonCode.parse('ghostwritten')]));`;
    expect(await printed(script)).toEqual(['play', 'ghostwritten']);
  });

  it('make screening find what a new analyzer looks for', async () => {
    const [list = ''] = recipe('an analyzer').files;
    expect(recipe('an analyzer').text).toContain('`shared/screening/analyzers/`');
    writeFileSync(
      join(copy, 'shared/screening/analyzers/seagull.ts'),
      `import { type Analyzer, findingAt } from '../analyzer.ts';
      export const seagull: Analyzer = {
        name: 'seagull',
        examine(document) {
          const start = document.folded.text.indexOf('seagull');
          return start < 0 ? [] : [findingAt(document, 'seagull', { category: 'spam', severity: 2, start, end: start + 7 })];
        },
      };`,
    );
    edit(
      list,
      'const defaultAnalyzers: readonly Analyzer[] = [',
      'const defaultAnalyzers: readonly Analyzer[] = [seagull,',
    );
    edit(list, 'import', "import { seagull } from './analyzers/seagull.ts';\nimport");
    const script = `
      const { defaultAnalyzers } = await import('./${list}');
      const { screen } = await import('./shared/screening/screen.ts');
      const { findings } = await screen({ text: 'We liked the Seagull very much.' }, defaultAnalyzers);
      console.log(JSON.stringify(findings.filter(({ analyzer }) => analyzer === 'seagull').map(({ start, end }) => [start, end])));`;
    expect(await printed(script)).toEqual([[13, 20]]);
  });
});
