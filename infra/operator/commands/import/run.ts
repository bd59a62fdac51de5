import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defined } from '../../../../shared/values/defined.ts';
import { callApi } from '../../call-api.ts';
import type { Outcome, SharedFlags, Work } from '../../command.ts';
import { readGiven } from '../../read-given.ts';
import { type ImportPlan, type PlannedTitle, planImport } from './plan-import.ts';
import { publishTitles } from './publish-titles.ts';

export interface ImportFlags {
  readonly titles: string;
}

const filesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

const slugs = (titles: PlannedTitle[]): string[] => titles.map(({ title }) => title.slug);

const faultLines = (faults: ImportPlan['faults']): string[] =>
  faults.map(({ file, path, message }) => `  ${file}${path && `, ${path}`}: ${message}`);

const planned = ({ create, revise, unchanged, faults }: ImportPlan): Outcome => ({
  result: {
    ok: faults.length === 0,
    ...defined({ faults: faults.length > 0 ? faults : undefined }),
    dryRun: true,
    create: slugs(create),
    revise: slugs(revise),
    unchanged: slugs(unchanged),
  },
  lines: [
    `${create.length} titles would be created, ${revise.length} revised and ${unchanged.length} published without changes.`,
    ...faultLines(faults),
  ],
});

/** Imports the files of a folder, or only shows the plan in a dry run. */
export default async function runImport(
  flags: ImportFlags & SharedFlags,
  { open, path, progress }: Work,
): Promise<Outcome> {
  const files = readGiven('--titles', path(flags.titles), filesIn);
  const target = await open();
  const token = await target.staffToken('editor');
  const read = (slug: string) => callApi(target, 'GET', `/v1/editorial/titles/${slug}`, { token });
  const plan = await planImport(files, read, new Date());
  if (flags.dryRun) return planned(plan);
  const all = [...plan.create, ...plan.revise, ...plan.unchanged];
  const tokens = { author: token, publisher: (await target.secondEditorToken()) ?? token };
  const refused = await publishTitles(target, tokens, all, progress.begin('titles', all.length));
  const faults = [...plan.faults, ...refused];
  const refusedFiles = new Set(refused.map(({ file }) => file));
  const published = (titles: PlannedTitle[]) => titles.filter(({ file }) => !refusedFiles.has(file)).length;
  const titles = published(all);
  const [created, revised, same] = [plan.create, plan.revise, plan.unchanged].map(published);
  return {
    result: {
      ok: faults.length === 0,
      ...defined({ faults: faults.length > 0 ? faults : undefined }),
      titles,
    },
    lines: [
      `${created} titles were created, ${revised} revised and ${same} published without changes; ${faults.length} errors.`,
      ...faultLines(faults),
    ],
  };
}
