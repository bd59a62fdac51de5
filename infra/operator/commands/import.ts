import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Command, callTarget } from '../command.ts';
import type { Target } from '../target.ts';
import { type PlannedTitle, planImport } from './plan-import.ts';

const publish = async (
  target: Target,
  token: string,
  { title, review, known }: PlannedTitle,
): Promise<void> => {
  const place = `/v1/editorial/titles/${title.slug}`;
  if (!known) await callTarget(target, 'POST', '/v1/editorial/titles', { token, body: title });
  const { revision } = (await callTarget(target, 'POST', `${place}/revisions`, { token, body: review })) as {
    revision: number;
  };
  await callTarget(target, 'POST', `${place}/publish`, { token, body: { revision } });
};

const readFolder = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

const command: Command = {
  summary: 'Publishes titles from files',
  usage: `npm run operator -- import --titles FOLDER [--dry-run]

  --titles    a folder of files {title, review}, as export writes them; a title that exists gets a new revision
  --dry-run   checks every file and says what would be created, revised or left as it is; publishes nothing

A file that cannot be taken is named with what is wrong in it and does not stop the others; the exit code is 1.`,
  async run(args, target) {
    const { values } = parseArgs({
      args,
      options: { titles: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
    });
    const { titles: folder } = values;
    if (folder === undefined) throw new Error('say where from: --titles FOLDER');
    const token = await target.token('operator', 'editor');
    const plan = await planImport(readFolder(folder), (slug) =>
      callTarget(target, 'GET', `/v1/editorial/titles/${slug}`, { token }),
    );
    const { create, revise, unchanged, faults } = plan;
    const told = { ok: faults.length === 0, ...(faults.length > 0 ? { faults } : {}) };
    if (values['dry-run']) {
      const slugs = (titles: PlannedTitle[]) => titles.map(({ title }) => title.slug);
      return {
        ...told,
        dryRun: true,
        create: slugs(create),
        revise: slugs(revise),
        unchanged: slugs(unchanged),
      };
    }
    const all = [...create, ...revise, ...unchanged];
    for (const title of all) await publish(target, token, title);
    return { ...told, titles: all.length };
  },
};
export default command;
