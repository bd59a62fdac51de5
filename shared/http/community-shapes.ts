import * as z from 'zod';
import { ReportRequest } from '../moderation/report.ts';
import type { communityRoutes } from './routes.ts';
import type { Shape } from './shapes.ts';

/** What every accepted submission is answered with. */
export const Accepted = z.strictObject({ receipt: z.string(), state: z.string(), statusUrl: z.string() });

/** The shapes of the community's routes. */
export const communityShapes: Record<keyof typeof communityRoutes, Shape> = {
  voteHelpful: { answer: { status: 204 } },
  reportReview: { body: ReportRequest, answer: { status: 202, body: Accepted } },
};
