import { counterChange } from '../community-reviews/aggregate.ts';
import type { IsEarly } from '../community-reviews/premiere-label.ts';
import { defined } from '../values/defined.ts';
import { countedAs } from './approved.ts';
import type { Case } from './case.ts';
import type { AggregateChange } from './case-change.ts';
import { withPremiereLabels } from './premiere-labels.ts';
import { withStanding } from './standing-review.ts';
import type { ReviewSubmission, Submission } from './submission.ts';

/** The title to which a submission is moved. */
export interface Destination {
  slug: string;
  name: string;
  /** When the work comes or came out, as precisely as known. */
  premiere?: string | undefined;
}

/** A submission that changes because submissions move between titles. */
export interface MoveChange {
  before: Submission;
  next: Submission;
  aggregates: AggregateChange[];
}

const nonEmpty = (slugs: readonly string[]): string[] | undefined =>
  slugs.length > 0 ? [...slugs] : undefined;

/**
 * Returns a submission as part of another title. It remembers the titles from which it came, so that it can return, and every
 * title that it was part of. A suggestion keeps the values that its reader saw, and no longer names a revision of the old page.
 */
function movedTo<Moved extends Submission>(submission: Moved, { slug, name }: Destination): Moved {
  const { cameFrom = [], wasOn = [], ...rest } = submission;
  const earlier = cameFrom.indexOf(slug);
  const path = earlier === -1 ? [...cameFrom, submission.slug] : cameFrom.slice(0, earlier);
  const others = [...new Set([...wasOn, submission.slug])].filter((one) => one !== slug);
  const moved = {
    ...rest,
    slug,
    titleName: name,
    ...defined({ cameFrom: nonEmpty(path), wasOn: nonEmpty(others) }),
  };
  if (!('base' in moved)) return moved as unknown as Moved;
  const { base: _, ...suggestion } = moved;
  return suggestion as unknown as Moved;
}

/** Returns the title under which a review was first sent. Helpful votes are stored under it, wherever the review is now. */
export function firstTitleOf({ cameFrom, slug }: Pick<Submission, 'cameFrom' | 'slug'>): string {
  return cameFrom?.[0] ?? slug;
}

const counted = (before: Submission, next: Submission, now: string): AggregateChange[] => {
  const { audience, address } = before;
  const own = { audience, address, now };
  if (before.slug === next.slug) {
    const change = counterChange(countedAs(before), countedAs(next));
    return Object.keys(change).length > 0 ? [{ ...own, slug: next.slug, change }] : [];
  }
  return [
    { ...own, slug: before.slug, change: counterChange(countedAs(before), {}) },
    { ...own, slug: next.slug, change: counterChange({}, countedAs(next)) },
  ].filter(({ change }) => Object.keys(change).length > 0);
};

const isDifferent = (before: Submission, next: Submission): boolean =>
  before.slug !== next.slug ||
  (before.kind === 'review' && next.kind === 'review' && before.supersededBy !== next.supersededBy);

const changeFrom = (before: Submission, next: Submission, now: string): MoveChange => ({
  before,
  next: { ...next, version: before.version + 1 },
  aggregates: counted(before, next, now),
});

/**
 * Decides what changes when one review of a person is moved to another title, or, without `moved`, which of their reviews of a
 * title stands. `own` are the person's reviews of both titles. `isEarly` is about the premiere of the title to which it moves.
 */
export function planReviews(
  own: readonly ReviewSubmission[],
  moved: { item: string; to: Destination; isEarly: IsEarly } | undefined,
  now: string,
): MoveChange[] {
  const placed = own.map((review) =>
    review.address.item === moved?.item
      ? withPremiereLabels(movedTo(review, moved.to), moved.isEarly)
      : review,
  );
  const slugs = [...new Set(placed.map(({ slug }) => slug))];
  const decided = slugs.flatMap((slug) => withStanding(placed.filter((review) => review.slug === slug)));
  return decided.flatMap((next) => {
    const before = own.find(({ address }) => address.item === next.address.item);
    return before && isDifferent(before, next) ? [changeFrom(before, next, now)] : [];
  });
}

/** Decides what changes when a suggestion is moved to another title. */
export function planSuggestion(suggestion: Submission, to: Destination, now: string): MoveChange {
  return changeFrom(suggestion, movedTo(suggestion, to), now);
}

/** Returns an open case as a case about a submission of another title. A closed one stays as it was decided. */
export function movedCase(about: Case | undefined, { slug, name }: Destination): Case | undefined {
  if (about === undefined || about.state === 'closed') return undefined;
  return { ...about, slug, titleName: name, version: about.version + 1 };
}
