import pMap from 'p-map';
import { readCatalogue } from '../../../../shared/storage/catalogue.ts';
import { decidedSubmissions } from '../../../../shared/storage/decided-addresses.ts';
import { recountTitle } from '../../../../shared/storage/recount.ts';
import { readTitle } from '../../../../shared/storage/titles.ts';
import type { Outcome, SharedFlags, Work } from '../../command.ts';
import { concurrency } from '../../concurrency.ts';
import { UsageError } from '../../errors.ts';

export interface RecountFlags {
  readonly title: string | undefined;
}

/** Recounts titles from their reviews. */
export default async function runRecount(
  { title }: RecountFlags & SharedFlags,
  { open, progress }: Work,
): Promise<Outcome> {
  const { store } = await open();
  if (title === '' || (title !== undefined && (await readTitle(store, title)) === undefined))
    throw new UsageError(
      `There is no title "${title}"`,
      'Give the last part of the address of its page, such as coco for /titles/coco',
    );
  const slugs = title === undefined ? (await readCatalogue(store)).map(({ slug }) => slug) : [title];
  const decided = await decidedSubmissions(store, new Date());
  const counted = progress.begin('titles', slugs.length);
  const counts = await pMap(
    slugs,
    async (slug) => {
      const count = await recountTitle(store, slug, decided);
      counted();
      return count;
    },
    { concurrency },
  );
  const reviews = counts.reduce((sum, count) => sum + count.reviews, 0);
  const miscounts = counts.flatMap((count) => count.miscounts);
  return {
    result: { ok: miscounts.length === 0, titles: slugs.length, reviews, miscounts },
    lines: [
      `${reviews} reviews of ${slugs.length} titles were counted; ${miscounts.length} counters differ.`,
      ...miscounts.map(
        (one) =>
          `  ${one.slug} ${one.audience} ${one.counter}: stored ${one.stored}, counted ${one.recounted}`,
      ),
    ],
  };
}
