import { defined } from '../values/defined.ts';
import { fits, likeness, withinAgeLine } from './likeness.ts';
import type { TitleCard } from './schema.ts';
import { type Choice, recommendationsShown } from './shown-recommendations.ts';
import { roomTerm } from './similar-terms.ts';

/** The most pages into which the rule may fill one title. */
export const pagesPerTitle = 50;

/** What is stored about the recommendations of a page. */
export interface RecommendationRecord {
  /** The titles that the page shows, at most four: first those of the editors, then those that the rule filled in. */
  shown: Choice[];
  /** The titles that the rule filled into this page. Each of them counts this page, even when it is not shown. */
  filled: string[];
  /** Titles that the editors chose before they were published. Their publication updates this record. */
  awaited: string[];
  /** Where the page is listed as one with room for more recommendations. */
  room?: { age: number; term: string };
}

/** A similar title that could be filled in, and into how many pages it already is. */
export interface Candidate {
  slug: string;
  pages: number;
}

/** Everything that the decision depends on. */
export interface RecommendationSituation {
  /** The card of the page's own title. */
  page: TitleCard;
  choices: readonly Choice[];
  record: RecommendationRecord;
  /** The cards of the chosen, filled and candidate titles that are published. */
  cards: ReadonlyMap<string, TitleCard>;
  candidates: readonly Candidate[];
  /** The write units that the change of the record may cost. */
  units: number;
}

export interface RecommendationDecision {
  record: RecommendationRecord;
  /** Titles that must count this page from now on, and titles that must no longer count it. */
  taken: string[];
  released: string[];
  /** The write units that writing the record costs. It is a transaction when something else is written with it. */
  units: number;
}

/** What a write costs in a transaction, for an item of at most one kilobyte. */
const unitsPerWrite = 2;
/** Among similar titles, one that few pages show is preferred: ten pages count as much as two years of age. */
const pointsPerPage = 0.1;

const sameRoom = (a: RecommendationRecord['room'], b: RecommendationRecord['room']): boolean =>
  a?.age === b?.age && a?.term === b?.term;

const best = (
  { page, cards, candidates }: RecommendationSituation,
  excluded: ReadonlySet<string>,
): string[] =>
  candidates
    .flatMap(({ slug, pages }) => {
      const card = cards.get(slug);
      const suitable = card && !excluded.has(slug) && pages < pagesPerTitle && fits(page, card);
      return suitable ? [{ slug, score: likeness(page, card) - pages * pointsPerPage }] : [];
    })
    .sort((a, b) => b.score - a.score || a.slug.localeCompare(b.slug))
    .map(({ slug }) => slug);

/** Returns the first four choices that the page may show, and those before them that are not published yet. */
const chosenAndAwaited = ({ page, choices, cards }: RecommendationSituation) => {
  const chosen: Choice[] = [];
  const awaited: string[] = [];
  for (const choice of choices) {
    if (chosen.length === recommendationsShown) break;
    const card = cards.get(choice.slug);
    if (card === undefined) awaited.push(choice.slug);
    else if (withinAgeLine(page, card)) chosen.push(choice);
  }
  return { chosen, awaited: awaited.slice(0, recommendationsShown) };
};

/**
 * Decides what a page recommends: the first four titles of the editors that are published and within the age line, filled
 * up with similar titles. A title that was filled in stays while it fits. What the units do not suffice for is left to the
 * next decision; a title that no longer fits is then still counted, but not shown.
 */
export function decideRecommendations(situation: RecommendationSituation): RecommendationDecision {
  const { page, record, cards } = situation;
  const { chosen, awaited } = chosenAndAwaited(situation);
  const isChosen = new Set(chosen.map(({ slug }) => slug));
  const wanted = recommendationsShown - chosen.length;
  const keep = record.filled
    .filter((slug) => {
      const card = cards.get(slug);
      return card !== undefined && !isChosen.has(slug) && fits(page, card);
    })
    .slice(0, wanted);
  const surplus = record.filled.filter((slug) => !keep.includes(slug));
  let writes = Math.max(0, Math.floor(situation.units / unitsPerWrite) - 1);
  const afford = (slugs: string[]): string[] => {
    const some = slugs.slice(0, writes);
    writes -= some.length;
    return some;
  };
  const excluded = new Set([page.slug, ...isChosen, ...record.filled]);
  const taken = afford(best(situation, excluded).slice(0, wanted - keep.length));
  const shown = [...chosen, ...[...keep, ...taken].map((slug) => ({ slug }))];
  const room =
    shown.length < recommendationsShown ? { age: page.ageRating, term: roomTerm(page) } : undefined;
  const roomWrites = sameRoom(record.room, room) ? 0 : [record.room, room].filter(Boolean).length;
  const changesRoom = roomWrites <= writes;
  if (changesRoom) writes -= roomWrites;
  const released = afford(surplus);
  const next = {
    shown,
    filled: [...record.filled.filter((slug) => !released.includes(slug)), ...taken],
    awaited,
    ...defined({ room: changesRoom ? room : record.room }),
  };
  const counted = taken.length + released.length + (changesRoom ? roomWrites : 0);
  return { record: next, taken, released, units: counted === 0 ? 1 : unitsPerWrite * (1 + counted) };
}
