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
    outcome: z
      .enum(moderatorOutcomes)
      .meta({ description: 'What is decided; the kind of the case says which outcomes are possible' }),
    reasons: z
      .array(reasonCode)
      .max(8)
      .default([])
      .meta({ description: 'Why; required when a text is refused or taken down' }),
    publicNote: plainText({ min: 1, max: 2000 })
      .optional()
      .meta({ description: 'A text that the author and the reporter read' }),
    internalNote: plainText({ min: 1, max: 2000 })
      .optional()
      .meta({ description: 'A text that only moderators read' }),
    spoiler: z.boolean().optional().meta({
      description: "Whether to mark a visible review as a spoiler; when left out, its author's answer counts",
    }),
    version: z
      .int()
      .min(1)
      .meta({ description: 'The version of the case that the moderator saw; an older one is refused' }),
  })
  .meta({ id: 'DecisionRequest', description: "A moderator's decision as it is sent" });
export type DecisionRequest = z.infer<typeof DecisionRequest>;

/** One decision for several cases, each with the version that the moderator saw. */
export const DecisionsRequest = DecisionRequest.omit({ version: true }).extend({
  cases: z
    .array(z.strictObject({ id: z.string().max(40), version: z.int().min(1) }))
    .min(1)
    .max(50)
    .meta({ description: 'The cases, each with the version that the moderator saw' }),
});
