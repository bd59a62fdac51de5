import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusedInName } from '../../shared/screening/names/find-refused.ts';
import { copyProduct, recipe } from '../support/recipes.ts';

const copy = copyProduct();
const { edit, printed } = copy;
afterAll(() => copy.remove());

/** The files of the copy with type errors. */
const filesWithErrors = async (): Promise<string[]> => {
  const tsc = join(copy.folder, 'node_modules/.bin/tsc');
  const { stdout } = await promisify(execFile)(tsc, ['-p', 'tsconfig.json', '--pretty', 'false'], {
    cwd: copy.folder,
  }).catch((error: { stdout: string }) => error);
  const files = [...stdout.matchAll(/^([^\s(][^(]*)\(\d+,\d+\): error/gm)].map(([, file]) => file ?? '');
  return [...new Set(files)].sort();
};

beforeAll(() => {
  const config = JSON.parse(readFileSync(join(copy.folder, 'tsconfig.json'), 'utf8')) as object;
  writeFileSync(
    join(copy.folder, 'tsconfig.json'),
    JSON.stringify({ ...config, include: ['functions', 'shared'], exclude: ['**/bench', '**/training'] }),
  );
});

describe('the recipes of the README', { timeout: 180_000 }, () => {
  it('mention exactly the files with type errors after a title kind and a reason are added', async () => {
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
      [...(await filesWithErrors()), 'shared/titles/kinds.ts', 'shared/moderation/reasons.json'].sort(),
    ).toEqual(named);
  });

  it('make the schemas accept a title of the new kind and the new reason', async () => {
    edit(
      'shared/titles/details.ts',
      'music: z.',
      'play: z.strictObject({ ...common, premiereDate: date }),\n  music: z.',
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

  it('make screening return the findings of a new analyzer', async () => {
    const [list = ''] = recipe('an analyzer').files;
    expect(recipe('an analyzer').text).toContain('`shared/screening/analyzers/`');
    copy.add(
      'shared/screening/analyzers/seagull.ts',
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

  it('make screening refuse a public name by a new rule', async () => {
    expect(recipe('something a public name may not say').text).toContain('`shared/screening/names/rules/`');
    const refused = ['BuySeagulls', 'seagull seller'];
    const accepted = ['Seagull Mum'];
    edit(
      'shared/screening/names/rules/spam.ts',
      '[\n  {',
      `[
  {
    refuses: 'to sell seagulls',
    phrases: 'buyseagull',
    together: [['seagull seagulls', 'seller sellers']],
    refused: '${refused.join('|')}',
    accepted: '${accepted.join('|')}',
  },
  {`,
    );
    const script = `
      const { refusedInName } = await import('./shared/screening/names/find-refused.ts');
      const refuses = (name) => refusedInName(name)?.refuses ?? null;
      console.log(JSON.stringify(${JSON.stringify([...refused, ...accepted])}.map(refuses)));`;
    expect([...refused, ...accepted].map(refusedInName)).toEqual([undefined, undefined, undefined]);
    expect(await printed(script)).toEqual(['to sell seagulls', 'to sell seagulls', null]);
  });

  it('make screening hold a text with a new phrase in which teens say where they are', async () => {
    expect(recipe('a way in which teens say who or where they are').text).toContain(
      '`shared/screening/self-description/`',
    );
    const script = `
      const { findSelfDescriptions } = await import('./shared/screening/self-description/find.ts');
      const { readDocument } = await import('./shared/screening/document.ts');
      const { statements } = findSelfDescriptions(readDocument('We wait for it by the seagull kiosk.'));
      console.log(JSON.stringify(statements.map(({ topic }) => topic)));`;
    expect(await printed(script)).toEqual([]);
    edit(
      'shared/screening/self-description/english/place.ts',
      'phrases: [',
      "phrases: [\n    ['we wait ..3 by the seagull kiosk', 'we wait for it by the seagull kiosk'],",
    );
    expect(await printed(script)).toEqual(['place']);
  });
});
