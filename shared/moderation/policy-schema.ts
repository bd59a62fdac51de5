import * as z from 'zod';
import { findingCategories } from '../screening/finding.ts';
import { type ReasonCode, reasonCode } from './reasons.ts';
import { reportRulesSchema } from './report-rules-schema.ts';

const outcome = z.enum(['publish', 'needs-edit', 'hold', 'reject']);
const audience = z.enum(['adult', 'teen', 'educator']);
const kind = z.enum(['review', 'suggestion', 'appeal']);

/**
 * The policy as data. A finding meets the first rule of its category whose conditions it fulfils; the
 * strictest outcome among all findings decides. A rule with `care` keeps the text with people: while one
 * applies nothing is rejected or sent back. A category without a fitting rule has no effect.
 */
export const policySchema = z
  .strictObject({
    version: z.string().min(1),
    /** The share of automatic publications that people check, 0 to 1. */
    samplingShare: z.number().min(0).max(1).optional(),
    /** From how many first reviews of new authors on one title, per audience, within how many minutes people look at each. */
    wave: z
      .strictObject({ newAuthors: z.int().min(1).max(2000), minutes: z.int().min(1).max(1440) })
      .optional(),
    /** When a report hides a review before a person looked; what is left out is as in the shipped policy. */
    reports: reportRulesSchema.optional(),
    rules: z.array(
      z.strictObject({
        category: z.enum(findingCategories),
        minimumSeverity: z.int().min(0).max(3),
        minimumScore: z.number().min(0).max(1).optional(),
        audiences: z.array(audience).optional(),
        kinds: z.array(kind).optional(),
        outcome,
        reason: reasonCode,
        care: z.literal(true).optional(),
      }),
    ),
  })
  .meta({ id: 'Policy', description: 'What follows from findings, as data' });
export type Policy = z.infer<typeof policySchema>;

/** A policy that somebody proposes; putting it in force gives it its version. */
export const PolicyProposal = z.strictObject({
  policy: policySchema.extend({ version: z.string().min(1).max(40).default('proposed') }),
});
export type Outcome = z.infer<typeof outcome>;
export interface PolicyContext {
  audience: z.infer<typeof audience>;
  kind: z.infer<typeof kind>;
}
export interface PolicyReason {
  code: ReasonCode;
  spans: { start: number; end: number; field?: string }[];
}
export interface PolicyDecision {
  outcome: Outcome;
  reasons: PolicyReason[];
  policyVersion: string;
}
