import { type Counters, sumCounters } from '../community-reviews/aggregate.ts';
import { countedAs } from '../moderation/approved.ts';
import type { Submission } from '../moderation/submission.ts';
import { audiences } from '../people/audience.ts';
import { readCounters } from './page-sources.ts';
import { type ListPosition, newestReviews, positionOf } from './published-reviews.ts';
import type { Store } from './store.ts';

/** A stored counter that differs from the number of reviews counted. */
export interface Miscount {
  slug: string;
  audience: string;
  counter: string;
  stored: number;
  recounted: number;
}

const pageSize = 100;

const listedReviews = async (store: Store, slug: string): Promise<Submission[]> => {
  const found: Submission[] = [];
  for (const audience of audiences) {
    let after: ListPosition | undefined;
    for (;;) {
      const page = await newestReviews(store, slug, audience, pageSize, after);
      found.push(...page.reviews);
      const last = page.reviews.at(-1);
      if (!page.more || last === undefined) break;
      after = positionOf(last, 'list');
    }
  }
  return found;
};

const countedBy = (submissions: readonly Submission[], audience: string): Counters =>
  sumCounters(submissions.filter((each) => each.audience === audience).map(countedAs));

/**
 * Counts a title's reviews from the reviews themselves and returns the differences from its stored counters. It counts
 * the listed reviews, and those in `decided` that are not listed. `decided` has every submission that was ever decided.
 * Run it only while nothing is written.
 */
export async function recountTitle(
  store: Store,
  slug: string,
  decided: readonly Submission[],
): Promise<{ reviews: number; miscounts: Miscount[] }> {
  const known = [...(await listedReviews(store, slug)), ...decided.filter((each) => each.slug === slug)];
  const all = [
    ...new Map(known.map((each) => [`${each.address.person}/${each.address.item}`, each])).values(),
  ];
  const counters = await readCounters(store, slug);
  const miscounts = audiences.flatMap((audience) => {
    const own = counters.filter((each) => each.audience === audience);
    const stored = sumCounters(own.map((each) => each.counters));
    const recounted = countedBy(all, audience);
    return [...new Set([...Object.keys(stored), ...Object.keys(recounted)])]
      .filter((counter) => (stored[counter] ?? 0) !== (recounted[counter] ?? 0))
      .map((counter) => ({
        slug,
        audience,
        counter,
        stored: stored[counter] ?? 0,
        recounted: recounted[counter] ?? 0,
      }));
  });
  return { reviews: all.length, miscounts };
}
