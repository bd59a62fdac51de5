import { screenHandle } from '../../../functions/public-api/screen-handle.ts';
import { ProfileChange } from '../../../shared/people/profile.ts';
import { printTable } from '../screening/table.ts';
import { fullNames } from './full-names.ts';
import { type Handle, readHandles } from './handles.ts';

/**
 * Which public names are refused: of handles that people wrote (`DIR/*.jsonl`, one object a line with `kind` "handle",
 * `text`, `audience` and `labels`), by what they are labelled; and of full names, to teens, by language.
 */
const [directory, only = '.'] = process.argv.slice(2);
if (!directory) {
  process.stderr.write('npm run bench:names -- DIR [PATTERN of file names]\n');
  process.exit(2);
}

const isRefused = async (text: string, teen: boolean): Promise<boolean> =>
  !ProfileChange.safeParse({ handle: text }).success || (await screenHandle(text, { teen })) !== undefined;

const share = (part: number, all: number): string => (all === 0 ? '' : (part / all).toFixed(2));

const countHandles = async (name: string, handles: readonly Handle[], teen: boolean): Promise<string[]> => {
  let refused = 0;
  for (const { text } of handles) if (await isRefused(text, teen)) refused += 1;
  return [
    name,
    teen ? 'as teens' : 'as adults',
    String(handles.length),
    String(refused),
    share(refused, handles.length),
  ];
};

const handles = readHandles(directory, new RegExp(only));
const labels = [...new Set(handles.flatMap((each) => each.labels))].sort();
const harmful = handles.filter((each) => each.labels.length > 0);
const harmless = handles.filter((each) => each.labels.length === 0);
const ofTeens = harmless.filter(({ audience }) => audience === 'teen');
const rows = [
  await countHandles('labelled', harmful, false),
  await countHandles('labelled', harmful, true),
  ...(await Promise.all(
    labels.map((label) =>
      countHandles(
        `  ${label}`,
        harmful.filter((each) => each.labels.includes(label)),
        false,
      ),
    ),
  )),
  await countHandles('harmless, all', harmless, false),
  await countHandles('harmless, of teens', ofTeens, true),
];
printTable(['handles', 'read', 'all', 'refused', 'share'], rows);

const names = [];
for (const [language, list] of fullNames(300))
  names.push(
    await countHandles(
      language,
      list.map((text) => ({ text, audience: 'teen', labels: [] })),
      true,
    ),
  );
process.stdout.write('\n');
printTable(['full names', 'read', 'all', 'refused', 'share'], names);
