import type { Outcome, SharedFlags, Work } from '../../command.ts';
import { UsageError } from '../../errors.ts';
import { personRecord } from './person.ts';
import { countTitles, writeTitles } from './titles.ts';

export interface ExportFlags {
  readonly titles: string | undefined;
  readonly subject: string | undefined;
}

/** Writes the published titles to files, or prints everything about a person. */
export default async function runExport(
  { titles, subject, dryRun }: ExportFlags & SharedFlags,
  { open, path, progress }: Work,
): Promise<Outcome> {
  if ((titles === undefined) === (subject === undefined))
    throw new UsageError('give either --titles or --subject');
  const target = await open();
  if (subject !== undefined) {
    const person = await personRecord(target, subject);
    return { result: { ok: true, person }, lines: [JSON.stringify(person, null, 2)] };
  }
  const folder = path(titles ?? '');
  if (dryRun) {
    const wouldWrite = await countTitles(target);
    return {
      result: { ok: true, dryRun: true, wouldWrite },
      lines: [`${wouldWrite} titles would be written to ${folder}.`],
    };
  }
  const written = await writeTitles(target, folder, progress);
  return {
    result: { ok: true, titles: written, folder },
    lines: [`${written} titles were written to ${folder}.`],
  };
}
