import type { TitleCard } from '../titles/schema.ts';
import type { Choice } from '../titles/shown-recommendations.ts';
import { batchGet } from './batch-get.ts';
import type { Store } from './store.ts';
import { keys, partsOf } from './table.ts';

/** Titles that a page recommends, and the cards of those that are published. */
export interface ChosenTitles {
  choices: Choice[];
  cards: TitleCard[];
}

/** The most merges that are followed from one title to the next. Each costs one more request. */
const maxMerges = 5;

/** Returns the choices with the titles into which merged ones were merged, each title once and not the page's own. */
const following = (
  own: string,
  choices: readonly Choice[],
  movedTo: ReadonlyMap<string, string>,
): Choice[] => {
  const seen = new Set([own]);
  return choices.flatMap((choice) => {
    const slug = movedTo.get(choice.slug) ?? choice.slug;
    if (seen.has(slug)) return [];
    seen.add(slug);
    return [{ ...choice, slug }];
  });
};

/**
 * Reads the cards of the titles that the page of `own` recommends, with one request. A title that was merged is replaced by the
 * one into which it was merged, which takes one more.
 */
export async function readChosen(
  store: Store,
  own: string,
  choices: readonly Choice[],
  left = maxMerges,
): Promise<ChosenTitles> {
  if (choices.length === 0) return { choices: [], cards: [] };
  const items = await batchGet<{ sk: string; data?: string; movedTo?: string }>(
    store,
    choices.map(({ slug }) => keys.card(slug)),
  );
  const moved = items.flatMap(({ sk, movedTo }) =>
    movedTo === undefined ? [] : [[partsOf(sk)[0] ?? '', movedTo] as const],
  );
  if (moved.length > 0 && left > 0)
    return readChosen(store, own, following(own, choices, new Map(moved)), left - 1);
  return {
    choices: [...choices],
    cards: items.flatMap(({ data }) => (data === undefined ? [] : (JSON.parse(data) as TitleCard))),
  };
}
