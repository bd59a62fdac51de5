import { isUp } from '../../shared/moderation/approved.ts';
import type { ReporterRecord } from '../../shared/moderation/reporter-record.ts';
import type { OwnRecord } from '../../shared/storage/own-records.ts';
import type { Store } from '../../shared/storage/store.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';

const mostLookedAt = 10;

/** A reporter's record: what they published, and what became of the reviews in their ten latest reports. */
export const reporterRecord = async (store: Store, own: OwnRecord): Promise<ReporterRecord> => {
  const latest = [...own.reports].sort((a, b) => b.at.localeCompare(a.at)).slice(0, mostLookedAt);
  const targets = await Promise.all(latest.map(({ about }) => about && readSubmission(store, about)));
  let upheld = 0;
  let declined = 0;
  for (const [index, target] of targets.entries()) {
    const reportedAt = latest[index]?.at ?? '';
    if (target?.kind !== 'review' || (target.decidedAt ?? '') <= reportedAt) continue;
    if (target.state === 'removed') upheld += 1;
    else if (isUp(target) && target.state === 'published') declined += 1;
  }
  return { published: own.submissions.filter(({ state }) => state === 'published').length, upheld, declined };
};
