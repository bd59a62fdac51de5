import { screenHandle } from '../../../functions/public-api/screen-handle.ts';
import { ProfileChange } from '../../../shared/people/profile.ts';
import { columns } from '../../../shared/text/columns.ts';
import { fullNames } from './full-names.ts';
import { type Handle, readHandles, readSuite } from './handles.ts';

/**
 * Prints how many public names are refused: of our own lists of hostile and harmless names, by kind; of generated full
 * names, for teens, by language; and of handles that real people chose, by label. The handles are read from
 * `DIR/*.jsonl`, one object per line with `kind` "handle", `text`, `audience` and `labels`.
 */
const [directory, only = '.'] = process.argv.slice(2);

const isRefused = async (text: string, teen: boolean): Promise<boolean> =>
  !ProfileChange.safeParse({ handle: text }).success || (await screenHandle(text, { teen })) !== undefined;

const share = (part: number, all: number): string => (all === 0 ? '' : (part / all).toFixed(3));

const count = async (name: string, texts: readonly string[], teen: boolean): Promise<string[]> => {
  let refused = 0;
  for (const text of texts) if (await isRefused(text, teen)) refused += 1;
  return [
    name,
    teen ? 'as teens' : 'as adults',
    String(texts.length),
    String(refused),
    share(refused, texts.length),
  ];
};

const total = (name: string, rows: readonly string[][]): string[] => {
  const sum = (column: number): number => rows.reduce((all, row) => all + Number(row[column]), 0);
  return [name, rows[0]?.[1] ?? '', String(sum(2)), String(sum(3)), share(sum(3), sum(2))];
};

const show = (title: string, rows: readonly string[][]): void => {
  process.stdout.write(`\n${columns([title, 'rules', 'all', 'refused', 'share'], rows)}`);
};

const handleRows = async (handles: readonly Handle[]): Promise<string[][]> => {
  const texts = (list: readonly Handle[]): string[] => list.map(({ text }) => text);
  const harmful = handles.filter((each) => each.labels.length > 0);
  const harmless = handles.filter((each) => each.labels.length === 0);
  const rows = [
    await count('labelled', texts(harmful), false),
    await count('labelled', texts(harmful), true),
    await count('harmless', texts(harmless), false),
    await count('harmless, of teens', texts(harmless.filter(({ audience }) => audience === 'teen')), true),
  ];
  for (const label of new Set(harmful.flatMap(({ labels }) => labels)))
    rows.push(
      await count(`  ${label}`, texts(harmful.filter(({ labels }) => labels.includes(label))), false),
    );
  return rows;
};

for (const suite of ['hostile', 'harmless'] as const) {
  const rows = [];
  for (const [kind, names] of readSuite(suite)) rows.push(await count(kind, names, false));
  show(`our own suite: ${suite}`, [...rows, total('all', rows)]);
}
if (directory) show(`handles of ${only}`, await handleRows(readHandles(directory, new RegExp(only))));
const languages = [];
for (const [language, names] of fullNames(300)) languages.push(await count(language, names, true));
show('full names', [...languages, total('all', languages)]);
