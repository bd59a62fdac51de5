import * as z from 'zod';
import { plainText } from '../text/schema.ts';
import { reasonCode } from './reasons.ts';

/** What a moderator can decide: about a held submission, about something published, about an appeal. */
export const moderatorOutcomes = [
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

/** A moderator's decision as it is sent. `version` is the case's, as the moderator saw it. */
export const DecisionRequest = z
  .strictObject({
    outcome: z.enum(moderatorOutcomes),
    reasons: z.array(reasonCode).max(8).default([]),
    publicNote: plainText({ min: 1, max: 2000 }).optional(),
    internalNote: plainText({ min: 1, max: 2000 }).optional(),
    /** Whether a review that stands gives the ending away; left out, its author's word holds. */
    spoiler: z.boolean().optional().meta({
      description: 'Fold a review that stands, or do not; left out, its author decides',
    }),
    version: z.int().min(1),
  })
  .meta({ id: 'DecisionRequest', description: "A moderator's decision as it is sent" });
export type DecisionRequest = z.infer<typeof DecisionRequest>;

/** The same decision for several cases, each with the version that the moderator saw. */
export const DecisionsRequest = DecisionRequest.omit({ version: true }).extend({
  cases: z
    .array(z.strictObject({ id: z.string().max(40), version: z.int().min(1) }))
    .min(1)
    .max(50),
});
