import { readCardsOf } from '../../shared/storage/catalogue.ts';
import { readFilledInto } from '../../shared/storage/recommendation-records.ts';
import { similarTitles } from '../../shared/storage/similar-titles.ts';
import type { Store } from '../../shared/storage/store.ts';
import type { Candidate, RecommendationSituation } from '../../shared/titles/decide-recommendations.ts';
import { yearsAbove, yearsBelow } from '../../shared/titles/likeness.ts';
import type { TitleCard } from '../../shared/titles/schema.ts';
import { searchedTerms } from '../../shared/titles/similar-terms.ts';

/** How many of the titles that were found are read: half a read unit for the card and half a unit for the counter. */
const candidatesRead = 8;

/** Finds titles that are similar to a page's and not yet on it. The cost does not depend on the size of the catalogue. */
export async function findCandidates(
  store: Store,
  { page, record, cards: known }: RecommendationSituation,
): Promise<{ candidates: Candidate[]; cards: TitleCard[] }> {
  const own = { slug: page.slug, age: page.ageRating, below: yearsBelow, above: yearsAbove };
  const lists = await Promise.all(searchedTerms(page).map((term) => similarTitles(store, term, own)));
  const found = new Map<string, { age: number; terms: number }>();
  for (const { slug, age } of lists.flat()) {
    const terms = 1 + (found.get(slug)?.terms ?? 0);
    if (!known.has(slug) && !record.filled.includes(slug)) found.set(slug, { age, terms });
  }
  const distance = (age: number): number => Math.abs(age - page.ageRating);
  const slugs = [...found]
    .sort(([, a], [, b]) => b.terms - a.terms || distance(a.age) - distance(b.age))
    .slice(0, candidatesRead)
    .map(([slug]) => slug);
  const [cards, counts] = await Promise.all([readCardsOf(store, slugs), readFilledInto(store, slugs)]);
  return { candidates: [...counts].map(([slug, pages]) => ({ slug, pages })), cards };
}
