import { pagesAwaiting, stopAwaiting } from '../../shared/storage/awaited-titles.ts';
import { readStoredCard } from '../../shared/storage/catalogue.ts';
import { readFilledInto } from '../../shared/storage/recommendation-records.ts';
import { similarTitles } from '../../shared/storage/similar-titles.ts';
import { readTitle } from '../../shared/storage/titles.ts';
import { yearsAbove, yearsBelow } from '../../shared/titles/likeness.ts';
import type { TitleCard } from '../../shared/titles/schema.ts';
import { choicesOf } from '../../shared/titles/shown-recommendations.ts';
import { roomTerm } from '../../shared/titles/similar-terms.ts';
import type { ProjectorDependencies } from './dependencies.ts';
import { updateRecommendations } from './update-recommendations.ts';

/** A title offers itself to pages with room until it is filled into this many pages. */
const pagesOffered = 3;
/** How many pages it offers itself to at most. Some of them may not suit it. */
const pagesAsked = 6;
/** The record, the counter of the title, and the page's place in the list of pages with room. */
const unitsPerPage = 6;

/** Updates what another page recommends, given a card that may not be readable yet. Returns the write units. */
const updatePage = async (deps: ProjectorDependencies, slug: string, offered: TitleCard): Promise<number> => {
  const [stored, title] = await Promise.all([readStoredCard(deps.store, slug), readTitle(deps.store, slug)]);
  if (stored === undefined || title === undefined) return 0;
  const page = { card: stored.card, choices: choicesOf(title.title) };
  return updateRecommendations(deps, page, { offered, units: unitsPerPage, search: false });
};

/**
 * Offers a title to pages of the same kind that have room, until it is filled into three. A new title has write units of
 * its own for this; another one uses what its change has left.
 */
export async function offerTitle(
  deps: ProjectorDependencies,
  card: TitleCard,
  { isNew, units }: { isNew: boolean; units: number },
): Promise<void> {
  const pages = (await readFilledInto(deps.store, [card.slug])).get(card.slug) ?? 0;
  let left = Math.min(pagesOffered - pages, isNew ? pagesOffered : Math.floor(units / unitsPerPage));
  if (left <= 0) return;
  const ages = { below: yearsAbove, above: yearsBelow };
  const near = await similarTitles(deps.store, roomTerm(card), {
    slug: card.slug,
    age: card.ageRating,
    ...ages,
  });
  for (const { slug } of near.slice(0, pagesAsked)) {
    if (left > 0 && (await updatePage(deps, slug, card)) > 0) left -= 1;
  }
}

/**
 * Updates the pages whose editors chose this title before it was published. Each of them is done once, so a run that ends
 * early continues where it stopped.
 */
export async function updateAwaitingPages(deps: ProjectorDependencies, card: TitleCard): Promise<void> {
  const { slug } = card;
  for (let pages = await pagesAwaiting(deps.store, slug); pages.length > 0; ) {
    for (const page of pages) {
      await updatePage(deps, page, card);
      await stopAwaiting(deps.store, slug, page);
    }
    pages = await pagesAwaiting(deps.store, slug);
  }
}
