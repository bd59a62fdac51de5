import { isDeepStrictEqual } from 'node:util';
import { readStoredCard, type StoredCard, writeCard } from '../../shared/storage/catalogue.ts';
import { writePageDocument } from '../../shared/storage/page-documents.ts';
import { changeListing } from '../../shared/storage/similar-titles.ts';
import { readMergeState } from '../../shared/storage/title-merges.ts';
import { entityTag } from '../../shared/text/entity-tag.ts';
import { cardOf } from '../../shared/titles/card-of.ts';
import { choicesOf } from '../../shared/titles/shown-recommendations.ts';
import { listedUnder } from '../../shared/titles/similar-terms.ts';
import type { PageChange } from './changes.ts';
import type { ProjectorDependencies } from './dependencies.ts';
import { labelChangedReviews } from './label-changed-reviews.ts';
import { moveLateReviews } from './move-late-reviews.ts';
import { pageDocument } from './page-document.ts';
import { type ChangedReview, readChangedReviews } from './read-changed-reviews.ts';
import { readShownReviews } from './read-shown-reviews.ts';
import { removePage } from './remove-page.ts';
import { requestChangedCard } from './request-changed-card.ts';
import { readShownSources, type ShownSources } from './shown-sources.ts';
import { suggestLevels } from './suggest-levels.ts';
import { offerTitle, updateAwaitingPages } from './update-other-pages.ts';
import { updateRecommendations } from './update-recommendations.ts';

/** The most write units that a change of one title may cost: page, card, listing and recommendations together. */
const unitsPerChange = 20;
/** A card, and the version of the catalogue. */
const unitsPerCard = 2;

const writePage = async (
  deps: ProjectorDependencies,
  sources: ShownSources,
  reviews: readonly ChangedReview[],
  readAt: number,
): Promise<number> => {
  const { store, keys, now } = deps;
  const { slug } = sources.title;
  const [adult, teen, educator] = await Promise.all([
    readShownReviews(store, slug, 'adult', reviews),
    readShownReviews(store, slug, 'teen', reviews),
    readShownReviews(store, slug, 'educator', reviews),
  ]);
  const document = pageDocument(keys, sources, { adult, teen, educator });
  const units = await writePageDocument(store, document, {
    etag: entityTag(JSON.stringify(document)),
    readAt,
  });
  await suggestLevels(deps, document, now().toISOString());
  await requestChangedCard(deps, document, sources.cardImage);
  return units;
};

/**
 * Writes one title's page document and what follows from a change of its facts: where it is listed for similar titles, its
 * recommendations, its card, and the few other pages that waited for it. The card is written after what can be computed
 * from the difference between the old and the new card, so that a run that ends early is repeated in full. Returns whether
 * the version of the catalogue must change.
 */
export async function projectTitle(deps: ProjectorDependencies, change: PageChange): Promise<boolean> {
  const { store, now } = deps;
  const readAt = now().getTime();
  const sources = await readShownSources(store, change.slug);
  if (sources === undefined) {
    const state = await readMergeState(store, change.slug);
    if (state?.mergedInto !== undefined) await moveLateReviews(deps, change.slug, change.newest ?? []);
    return removePage(deps, change, state ?? {}, readAt);
  }
  const reviews = await readChangedReviews(store, sources, change.newest ?? []);
  const pageUnits = await writePage(deps, sources, reviews, readAt);
  await labelChangedReviews(deps, sources.title, reviews);
  const card = cardOf(sources.title, sources.review, sources);
  const stored = await readStoredCard(store, change.slug);
  // Another run may have built the card from later sources. It then also changed where the title is listed.
  const isLatest = stored === undefined || stored.readAt <= readAt;
  const next: StoredCard = { card, listed: listedUnder(card), readAt };
  const cardChanges = isLatest && !isDeepStrictEqual(stored && { ...stored, readAt }, next);
  const listingUnits = isLatest
    ? await changeListing(store, change.slug, stored?.listed, listedUnder(card))
    : 0;
  const units = unitsPerChange - pageUnits - unitsPerCard - listingUnits;
  const used = await updateRecommendations(
    deps,
    { card, choices: choicesOf(sources.title) },
    { units, search: change.facts },
  );
  if (change.facts) await offerTitle(deps, card, { isNew: stored === undefined, units: units - used });
  if (cardChanges) await writeCard(store, next);
  if (cardChanges || change.facts) await updateAwaitingPages(deps, card);
  return cardChanges || change.facts;
}
