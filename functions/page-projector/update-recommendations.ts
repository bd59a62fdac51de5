import { isDeepStrictEqual } from 'node:util';
import { ServiceBusy } from '../../shared/environment/service-errors.ts';
import { awaitTitles } from '../../shared/storage/awaited-titles.ts';
import { readCardsOf } from '../../shared/storage/catalogue.ts';
import { readChosen } from '../../shared/storage/chosen-titles.ts';
import {
  readFilledInto,
  readRecommendations,
  type StoredRecord,
  writeRecommendations,
} from '../../shared/storage/recommendation-records.ts';
import { changed, retryOnConflict } from '../../shared/storage/retry-on-conflict.ts';
import type { Store } from '../../shared/storage/store.ts';
import {
  type Candidate,
  decideRecommendations,
  type RecommendationDecision,
  type RecommendationSituation,
} from '../../shared/titles/decide-recommendations.ts';
import type { TitleCard } from '../../shared/titles/schema.ts';
import { type Choice, recommendationsShown } from '../../shared/titles/shown-recommendations.ts';
import type { ProjectorDependencies } from './dependencies.ts';
import { findCandidates } from './find-candidates.ts';

/** A title's page, for which recommendations are decided, and what its editors chose. */
export interface PageToRecommendOn {
  card: TitleCard;
  choices: readonly Choice[];
}

interface Update {
  /** The write units that may be used. */
  units: number;
  /** Whether to look for similar titles when the page has room. */
  search: boolean;
  /** A title whose card may not be readable yet. It is the only candidate unless similar titles are looked for. */
  offered?: TitleCard;
}

const bySlug = (cards: readonly TitleCard[]): Map<string, TitleCard> =>
  new Map(cards.map((card) => [card.slug, card]));

/** Waits for the chosen titles that are not published. Returns the cards of those that were published just now. */
const startAwaiting = async (
  store: Store,
  { page, record }: RecommendationSituation,
  { awaited }: RecommendationDecision['record'],
): Promise<{ started: number; published: TitleCard[] }> => {
  const missing = awaited.filter((slug) => !record.awaited.includes(slug));
  if (missing.length === 0) return { started: 0, published: [] };
  await awaitTitles(store, page.slug, missing);
  // A title is published by writing its card and then reading who waits for it, so that one of the two sees the other.
  return { started: missing.length, published: await readCardsOf(store, missing, { consistent: true }) };
};

const situationOf = async (
  store: Store,
  page: PageToRecommendOn,
  { record }: StoredRecord,
  { units, offered }: Update,
): Promise<RecommendationSituation> => {
  const { card } = page;
  const { choices, cards: chosen } = await readChosen(store, card.slug, page.choices);
  const known = new Set(choices.map(({ slug }) => slug));
  const filled = await readCardsOf(
    store,
    record.filled.filter((slug) => !known.has(slug)),
  );
  const cards = bySlug([...chosen, ...filled, ...(offered ? [offered] : [])]);
  const counts = await readFilledInto(store, offered ? [offered.slug] : []);
  const candidates: Candidate[] = [...counts].map(([slug, pages]) => ({ slug, pages }));
  return { page: card, choices, record, cards, candidates, units };
};

/** Decides, and looks for similar titles first if there is room that none of the known titles fills. */
const decide = async (
  store: Store,
  situation: RecommendationSituation,
  search: boolean,
): Promise<RecommendationDecision> => {
  const first = decideRecommendations(situation);
  const lost = situation.record.shown.length > first.record.shown.length;
  if (first.record.shown.length >= recommendationsShown || !(search || lost)) return first;
  const { candidates, cards } = await findCandidates(store, situation);
  return decideRecommendations({
    ...situation,
    candidates: [...situation.candidates, ...candidates],
    cards: new Map([...situation.cards, ...bySlug(cards)]),
  });
};

const written = async (
  store: Store,
  slug: string,
  previous: StoredRecord,
  decision: RecommendationDecision,
): Promise<boolean> => {
  try {
    return await writeRecommendations(store, slug, previous, decision);
  } catch (error) {
    // Another transaction is changing the counter of one of the titles.
    if (error instanceof ServiceBusy) return false;
    throw error;
  }
};

/**
 * Brings what a page recommends up to date. Returns the write units that this cost: 0 when nothing changed.
 * @throws ChangedMeanwhile when the record or the counters kept changing
 */
export function updateRecommendations(
  { store }: ProjectorDependencies,
  page: PageToRecommendOn,
  update: Update,
): Promise<number> {
  return retryOnConflict('The recommendations', async () => {
    const stored = await readRecommendations(store, page.card.slug);
    const situation = await situationOf(store, page, stored, update);
    const wanted = decideRecommendations(situation);
    const { started, published } = await startAwaiting(store, situation, wanted.record);
    const decision = await decide(
      store,
      {
        ...situation,
        cards: new Map([...situation.cards, ...bySlug(published)]),
        units: update.units - started,
      },
      update.search,
    );
    if (isDeepStrictEqual(decision.record, stored.record)) return started;
    return (await written(store, page.card.slug, stored, decision)) ? started + decision.units : changed;
  });
}
