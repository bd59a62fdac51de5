import * as z from 'zod';
import { ReportRequest } from '../moderation/report.ts';
import { Audience } from '../people/audience.ts';
import { ChildBand, ProfileChange } from '../people/profile.ts';
import { Role } from '../people/schema.ts';
import { timestamp } from '../text/schema.ts';
import { HelpfulQuery } from './queries.ts';
import type { communityRoutes } from './routes.ts';
import type { Shape } from './shapes.ts';

/** What every accepted submission is answered with. */
export const Accepted = z.strictObject({ receipt: z.string(), state: z.string(), statusUrl: z.string() });

/** A person's own record. */
export const Me = z.strictObject({
  handle: z.string(),
  handleChosen: z.boolean(),
  role: Role,
  audience: Audience,
  childAges: z.array(ChildBand),
  showChildAges: z.boolean(),
  birthYear: z.int().optional(),
  /** Names that nobody has, for who has not chosen one; `?names=1` and so on for others. */
  suggestedHandles: z.array(z.string()).optional(),
});

const entries = z.array(z.looseObject({}));
const Export = z.strictObject({
  exportedAt: timestamp,
  person: Me,
  profile: z.looseObject({}).optional(),
  submissions: entries,
  decisions: entries,
  reports: entries,
  strikes: entries,
  votes: entries,
  /** What outlives an erasure, and until when. */
  keptToProtectOthers: z.array(z.strictObject({ what: z.string(), until: timestamp })),
});

/** The shapes of the community's routes. */
export const communityShapes: Record<keyof typeof communityRoutes, Shape> = {
  voteHelpful: { answer: { status: 204 } },
  takeHelpfulBack: { answer: { status: 204 } },
  listHelpful: {
    query: HelpfulQuery,
    answer: { status: 200, body: z.strictObject({ items: z.array(z.string()) }) },
  },
  reportReview: { body: ReportRequest, answer: { status: 202, body: Accepted } },
  changeMe: { body: ProfileChange, answer: { status: 200, body: Me } },
  exportMe: { answer: { status: 200, body: Export } },
  eraseMe: { answer: { status: 204 } },
};
