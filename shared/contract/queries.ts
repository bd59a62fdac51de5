import * as z from 'zod';
import { caseStates } from '../moderation/case.ts';
import { Audience } from '../people/audience.ts';
import { cardSorts } from '../titles/filter-cards.ts';
import { TitleKind } from '../titles/kinds.ts';

const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().min(1).max(4000).optional(),
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

/**
 * Which page of available public names to offer, from 0. The same person always gets the same names on the same page.
 */
export const MeQuery = z.strictObject({ names: z.coerce.number().int().min(0).max(1000).default(0) });

/** The slug of the title. The answer lists which of its reviews the caller voted for. */
export const HelpfulQuery = z.strictObject({ slug: z.string().min(1).max(80) });

/** The filters and the order of the list of titles. `maxAge` is the highest suggested age, in years. */
export const TitleQuery = z.strictObject({
  ...page,
  kind: TitleKind.optional(),
  genre: z.string().min(1).max(120).optional(),
  topic: z.string().min(1).max(120).optional(),
  maxAge: z.coerce.number().int().min(2).max(18).optional(),
  q: z.string().trim().min(1).max(200).optional(),
  sort: z.enum(cardSorts).optional(),
});

/** The filters and the order of the reviews of a title. */
export const ReviewQuery = z.strictObject({
  ...page,
  audience: Audience.optional(),
  sort: z.enum(['newest', 'helpful']).default('newest'),
});

/**
 * The filters of the list of cases. The states `open` and `queued` both list the waiting cases. `q` searches the title,
 * the author and the text of 300 cases in each request; follow the cursor to search the rest.
 */
export const CaseQuery = z.strictObject({
  ...page,
  state: z.enum(caseStates).default('open'),
  priority: z.coerce.number().int().min(0).max(9).optional(),
  category: z.string().min(1).max(60).optional(),
  audience: Audience.optional(),
  mine: z.enum(['true', 'false']).optional(),
  q: z.string().trim().min(1).max(100).optional(),
});

/** How many days the published numbers cover. */
export const TransparencyQuery = z.strictObject({
  days: z.coerce.number().int().min(1).max(366).default(30),
});
