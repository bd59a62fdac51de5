import { publishingStep } from '../../shared/revisions/publishing.ts';
import { dueTitles } from '../../shared/storage/list-titles.ts';
import { publishStored } from '../../shared/storage/publish-stored.ts';
import { readRevision } from '../../shared/storage/revisions.ts';
import { failSchedule, type ScheduleFailure } from '../../shared/storage/schedules.ts';
import { readTitle } from '../../shared/storage/titles.ts';
import { defined } from '../../shared/values/defined.ts';
import type { SweeperDependencies } from './dependencies.ts';

/** How many titles one run publishes. The next run publishes the rest. */
const atOnce = 50;

const failureOf = (
  result: Exclude<Awaited<ReturnType<typeof publishStored>>, { revision: number }>,
): ScheduleFailure => {
  if (result.conflict === 'fields') return { conflictingFields: result.fields.map(({ path }) => path) };
  if (result.conflict === 'external-id') return { note: `Another title has the identifier ${result.id}.` };
  return { note: 'A picture of it was refused.' };
};

const publish = async ({ store, now }: SweeperDependencies, slug: string): Promise<number> => {
  const stored = await readTitle(store, slug);
  const scheduled = stored?.scheduled;
  if (stored === undefined || scheduled === undefined || scheduled.at > now().toISOString()) return 0;
  const revision = await readRevision(store, slug, scheduled.revision);
  if (revision === undefined) throw new Error(`the scheduled revision of ${slug} is missing`);
  // A second editor scheduled it, so nobody has to be asked again.
  const step = publishingStep(revision, stored.publication);
  const act = { at: now().toISOString(), by: scheduled.by };
  const result = await publishStored(store, stored, revision, act, {
    step,
    ...defined({ note: scheduled.note }),
  });
  if (!('conflict' in result)) return 1;
  // Another change came first: the next run tries again. Everything else needs an editor.
  if (result.conflict !== 'title') await failSchedule(store, stored, act.at, failureOf(result));
  return 0;
};

/**
 * Publishes the revisions whose scheduled time has come. Returns how many. Running it twice publishes each once. One that
 * cannot be published waits for an editor.
 */
export async function publishDue(deps: SweeperDependencies): Promise<number> {
  const due = await dueTitles(deps.store, deps.now().toISOString(), atOnce);
  let published = 0;
  for (const slug of due) published += await publish(deps, slug);
  return published;
}
