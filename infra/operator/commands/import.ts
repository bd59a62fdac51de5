import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Command, callTarget } from '../command.ts';
import type { Target } from '../target.ts';

interface TitleFile {
  title: { slug: string };
  review: unknown;
}

const publish = async (target: Target, token: string, { title, review }: TitleFile): Promise<void> => {
  const place = `/v1/editorial/titles/${title.slug}`;
  const known = await callTarget(target, 'GET', place, { token }).catch(() => undefined);
  if (known === undefined) await callTarget(target, 'POST', '/v1/editorial/titles', { token, body: title });
  const { revision } = (await callTarget(target, 'POST', `${place}/revisions`, { token, body: review })) as {
    revision: number;
  };
  await callTarget(target, 'POST', `${place}/publish`, { token, body: { revision } });
};

const command: Command = {
  summary: 'Publishes titles from files',
  usage: `npm run operator -- import --titles FOLDER

  --titles    a folder of files {title, review}, as export writes them; a title that exists gets a new revision`,
  async run(args, target) {
    const { values } = parseArgs({ args, options: { titles: { type: 'string' } } });
    const { titles: folder } = values;
    if (folder === undefined) throw new Error('say where from: --titles FOLDER');
    const token = await target.token('operator', 'editor');
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    for (const name of files)
      await publish(target, token, JSON.parse(readFileSync(join(folder, name), 'utf8')) as TitleFile);
    return { ok: true, titles: files.length };
  },
};
export default command;
