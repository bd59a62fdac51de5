import type { Outcome, SharedFlags, Work } from '../../command.ts';
import { UsageError } from '../../errors.ts';
import { exportLabels } from './labels.ts';
import { personRecord } from './person.ts';
import { countTitles, writeTitles } from './titles.ts';

export interface ExportFlags {
  readonly titles: string | undefined;
  readonly subject: string | undefined;
  readonly labels: string | undefined;
  readonly days: number;
  readonly sensitive: boolean;
}

/** Writes the published titles or labelled texts to files, or prints everything about a person. */
export default async function runExport(
  { titles, subject, labels, days, sensitive, dryRun }: ExportFlags & SharedFlags,
  { open, path, progress }: Work,
): Promise<Outcome> {
  if ([titles, subject, labels].filter((given) => given !== undefined).length !== 1)
    throw new UsageError('give one of --titles, --subject and --labels');
  const target = await open();
  if (subject !== undefined) {
    const person = await personRecord(target, subject);
    return { result: { ok: true, person }, lines: [JSON.stringify(person, null, 2)] };
  }
  if (labels !== undefined) {
    const file = path(labels);
    const options = { days, file: dryRun ? undefined : file, withSensitive: sensitive };
    const lines = await exportLabels(target, options, progress);
    return {
      result: { ok: true, lines, ...(dryRun ? { dryRun } : { file }) },
      lines: [`${lines} labelled texts ${dryRun ? 'would be' : 'were'} written to ${file}.`],
    };
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
