import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tagOf } from '../../../shared/people/sealing.ts';
import { readCatalogue } from '../../../shared/storage/catalogue.ts';
import { exportPerson } from '../../../shared/storage/export-person.ts';
import { listRevisions, readTitle } from '../../../shared/storage/titles.ts';
import { type Command, callTarget } from '../command.ts';
import type { Target } from '../target.ts';

const titles = async ({ store }: Target, folder: string) => {
  mkdirSync(folder, { recursive: true });
  const cards = await readCatalogue(store);
  for (const { card } of cards) {
    const title = await readTitle(store, card.slug);
    const [latest] = await listRevisions(store, card.slug);
    const file = { title: title?.title, review: latest?.content };
    writeFileSync(join(folder, `${card.slug}.json`), `${JSON.stringify(file, null, 2)}\n`);
  }
  return { ok: true, titles: cards.length, folder };
};

const person = async (target: Target, subject: string) => {
  if (target.sealing)
    return {
      ok: true,
      person: await exportPerson(
        target.store,
        target.sealing,
        tagOf(target.sealing, 'person', subject),
        new Date(),
      ),
    };
  const token = await target.token(subject, 'adult');
  return { ok: true, person: await callTarget(target, 'GET', '/v1/me/export', { token }) };
};

const command: Command = {
  summary: 'Writes the catalogue to files, or prints everything about a person',
  usage: `npm run operator -- export --titles FOLDER | --subject SUBJECT [--dry-run]

  --titles    one file a published title, {title, review}, as import takes them
  --subject   the person's subject in the user pool ("sub")
  --dry-run   says how many titles there are and writes no file`,
  async run(args, target) {
    const { values } = parseArgs({
      args,
      options: {
        titles: { type: 'string' },
        subject: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
      },
    });
    if (values['dry-run'] && values.titles !== undefined)
      return { ok: true, dryRun: true, wouldWrite: (await readCatalogue(target.store)).length };
    if (values.titles !== undefined) return titles(target, values.titles);
    if (values.subject !== undefined) return person(target, values.subject);
    throw new Error('say what: --titles or --subject');
  },
};
export default command;
