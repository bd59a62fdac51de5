import * as z from 'zod';
import { plainText } from '../text/schema.ts';
import { reasonCode } from './reasons.ts';

/** Every outcome that a moderator can choose; `outcomes.ts` says which of them are possible for a case. */
const moderatorOutcomes = [
  'publish',
  'needs-edit',
  'reject',
  'escalate',
  'keep',
  'quarantine',
  'remove',
  'restore',
  'reset',
  'uphold',
  'overturn',
  'modify',
] as const;
export type ModeratorOutcome = (typeof moderatorOutcomes)[number];

/** A moderator's decision as it is sent. `version` is the version of the case that the moderator saw. */
export const DecisionRequest = z
  .strictObject({
    outcome: z.enum(moderatorOutcomes),
    reasons: z.array(reasonCode).max(8).default([]),
    publicNote: plainText({ min: 1, max: 2000 }).optional(),
    internalNote: plainText({ min: 1, max: 2000 }).optional(),
    /** Whether a review that stays visible has a spoiler. When left out, the author's own answer counts. */
    spoiler: z.boolean().optional().meta({
      description: "Whether to mark a visible review as a spoiler; when left out, its author's answer counts",
    }),
    version: z.int().min(1),
  })
  .meta({ id: 'DecisionRequest', description: "A moderator's decision as it is sent" });
export type DecisionRequest = z.infer<typeof DecisionRequest>;

/** One decision for several cases, each with the version that the moderator saw. */
export const DecisionsRequest = DecisionRequest.omit({ version: true }).extend({
  cases: z
    .array(z.strictObject({ id: z.string().max(40), version: z.int().min(1) }))
    .min(1)
    .max(50),
});
