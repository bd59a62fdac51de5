import * as z from 'zod';
import { minimumGap } from '../community-reviews/grid-gap.ts';
import { caseStates } from '../moderation/case.ts';
import { Audience } from '../people/audience.ts';
import { titleStates } from '../revisions/title-state.ts';
import { suggestionAreas } from '../suggestions/areas.ts';
import { calendarDate } from '../text/schema.ts';
import { cardSorts } from '../titles/filter-cards.ts';
import { TitleKind } from '../titles/kinds.ts';

const described = <Schema extends z.ZodType>(schema: Schema, description: string): Schema =>
  schema.meta({ description });

const audience = (what: string) => described(Audience.optional(), `Only ${what} of this audience`);

const page = {
  limit: described(z.coerce.number().int().min(1).max(100).default(20), 'How many items a page has at most'),
  cursor: described(
    z.string().min(1).max(4000).optional(),
    'The `nextCursor` of the previous page; left out for the first page',
  ),
};

/** The filters of the list of the caller's own submissions. */
export const SubmissionQuery = z.strictObject({
  ...page,
  slug: z
    .string()
    .min(1)
    .max(80)
    .optional()
    .meta({ description: 'List only your review of this title, if you wrote one' }),
});

/** Which page of available public names the caller's record offers. */
export const MeQuery = z.strictObject({
  names: described(
    z.coerce.number().int().min(0).max(1000).default(0),
    'Which page of available public names to offer; the same page always has the same names',
  ),
});

/** The title whose reviews the caller may have voted for. */
export const HelpfulQuery = z.strictObject({
  slug: described(z.string().min(1).max(80), 'The slug of the title whose reviews are meant'),
});

/** The filters and the order of the list of titles. */
export const TitleQuery = z.strictObject({
  ...page,
  kind: described(TitleKind.optional(), 'Only titles of this kind'),
  genre: described(z.string().min(1).max(120).optional(), 'Only titles with this genre'),
  topic: described(z.string().min(1).max(120).optional(), 'Only titles with this topic'),
  maxAge: described(
    z.coerce.number().int().min(0).max(18).optional(),
    'Only titles that the experts suggest for this age, in years, or for younger children',
  ),
  q: described(z.string().trim().min(1).max(200).optional(), 'Words to search for'),
  sort: described(
    z.enum(cardSorts).optional(),
    'By name, newest first, lowest suggested age first, or most stars first',
  ),
});

/** The filters and the order of the reviews of a title. */
export const ReviewQuery = z.strictObject({
  ...page,
  audience: audience('reviews'),
  sort: described(
    z.enum(['newest', 'helpful']).default('newest'),
    'Newest first, or those with the most helpful votes first',
  ),
});

/** The filters of the editors' list of titles. */
export const EditorialTitleQuery = z.strictObject({
  ...page,
  state: described(
    z.enum(titleStates).optional(),
    'Only titles in this state; without it those that need somebody come first',
  ),
  kind: described(TitleKind.optional(), 'Only titles of this kind'),
  checkedBefore: described(
    calendarDate.optional(),
    'Only titles with an offer whose link was last checked before this date',
  ),
  owner: described(
    z.string().trim().min(1).max(80).optional(),
    'Only titles whose owner has this staff name, or is the caller if it is `me`: who wrote the latest revision, or who ' +
      'added the title while there is none',
  ),
  q: described(
    z.string().trim().min(1).max(200).optional(),
    'Words in a name of the work; each page searches 500 titles, so follow the cursor for the rest',
  ),
});

/** The filters of the editors' list of suggestions. */
export const EditorialSuggestionQuery = z.strictObject({
  ...page,
  state: described(
    z.enum(['forwarded', 'conflict', 'applied', 'declined', 'duplicate']).optional(),
    'Only suggestions in this state; without it all that wait for an editor, also those with an open appeal',
  ),
  slug: described(z.string().min(1).max(80).optional(), 'Only suggestions for this title'),
  area: described(z.enum(suggestionAreas).optional(), 'Only suggestions about this part of the page'),
  source: described(
    z.literal('votes').optional(),
    `Only the levels that readers see differently: at least ${minimumGap.votes} votes, which are on average ` +
      `${minimumGap.levels} levels or more from ours`,
  ),
});

/** The page of a title's log. */
export const LogQuery = z.strictObject(page);

/** The page of the list of dead links. */
export const DeadLinkQuery = z.strictObject(page);

/** The filters of the list of cases. */
export const CaseQuery = z.strictObject({
  ...page,
  state: described(
    z.enum(caseStates).default('open'),
    'Only cases in this state; `open` and `queued` both list the waiting cases',
  ),
  priority: described(
    z.coerce.number().int().min(0).max(9).optional(),
    'Only cases with this priority, from 0 (can wait) to 9 (urgent)',
  ),
  category: described(
    z.string().min(1).max(60).optional(),
    'Only cases of this category: the code of the gravest reason, or `suggestion` or `sample`',
  ),
  audience: audience('texts'),
  mine: described(
    z.enum(['true', 'false']).optional(),
    '`true` lists only cases that the caller has claimed',
  ),
  q: described(
    z.string().trim().min(1).max(100).optional(),
    'Words in the title, the author or the text; each page searches 300 cases, so follow the cursor for the rest',
  ),
});

/** How many days the published numbers cover. */
export const TransparencyQuery = z.strictObject({
  days: described(
    z.coerce.number().int().min(1).max(366).default(30),
    'How many days the numbers cover, up to today',
  ),
});
