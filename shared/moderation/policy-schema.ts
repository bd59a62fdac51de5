import * as z from 'zod';
import { findingCategories } from '../screening/finding.ts';
import { readLanguages } from '../screening/read-languages.ts';
import type { Risk } from './decision.ts';
import { type ReasonCode, reasonCode } from './reasons.ts';
import { reportRulesSchema } from './report-rules-schema.ts';

const outcome = z.enum(['publish', 'needs-edit', 'hold', 'reject']);
const audience = z.enum(['adult', 'teen', 'educator']);
const kind = z.enum(['review', 'suggestion', 'appeal']);

/**
 * The policy as data. The first rule of a finding's category whose conditions the finding meets applies to it, and the
 * strictest outcome of the rules that apply becomes the decision. When a rule with `care` applies, the text is held for
 * a person instead of being rejected or sent back. A finding to which no rule applies has no effect.
 */
export const policySchema = z
  .strictObject({
    version: z.string().min(1),
    /**
     * The languages (ISO 639-1) whose texts are decided like English ones; without this list only English. Texts in other
     * languages are held, because screening cannot read them.
     */
    languages: z
      .array(z.enum(readLanguages))
      .refine(
        (listed) => listed.includes('en') && new Set(listed).size === listed.length,
        'English, and others once',
      )
      .optional(),
    /** The share of automatic publications that people check, 0 to 1. */
    samplingShare: z.number().min(0).max(1).optional(),
    /**
     * A larger share, 0 to 1, of the publications that a rule about scores (a rule that names its analyzers) nearly held:
     * those whose score was at most `margin` too low.
     */
    borderline: z
      .strictObject({ share: z.number().min(0).max(1), margin: z.number().min(0).max(0.3) })
      .optional(),
    /**
     * When this many new authors send their first review of one title, for the same audience, within this
     * many minutes, a person looks at each of them.
     */
    wave: z
      .strictObject({ newAuthors: z.int().min(1).max(2000), minutes: z.int().min(1).max(1440) })
      .optional(),
    /**
     * When a report hides a review before a moderator has seen it. Fields that are left out are taken from the policy that
     * ships with the project (`policyV1`).
     */
    reports: reportRulesSchema.optional(),
    /**
     * By how much the `minimumScore` of a rule that names its analyzers is lowered: for a text by a teen, by an author of
     * whom nothing has been published yet, and about a title with at least `wideReachReviews` reviews. The amounts are added.
     */
    risk: z
      .strictObject({
        teen: z.number().min(0).max(0.3),
        newAuthor: z.number().min(0).max(0.3),
        wideReach: z.number().min(0).max(0.3),
        wideReachReviews: z.int().min(1),
      })
      .optional(),
    rules: z.array(
      z.strictObject({
        category: z.enum(findingCategories),
        /** The rule applies only to findings of these analyzers. */
        analyzers: z.array(z.string().min(1)).min(1).optional(),
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
  .meta({ id: 'Policy', description: 'The rules that turn findings into an outcome, as data' });
export type Policy = z.infer<typeof policySchema>;

/** A proposed policy. It gets its version when it is put in force. */
export const PolicyProposal = z.strictObject({
  policy: policySchema.extend({ version: z.string().min(1).max(40).default('proposed') }),
});
export type Outcome = z.infer<typeof outcome>;
export interface PolicyContext {
  audience: z.infer<typeof audience>;
  kind: z.infer<typeof kind>;
  /**
   * `new-author`: nothing by the author had been published when they sent the text; `wide-reach`: the title has at least the
   * policy's `wideReachReviews` reviews.
   */
  risks?: readonly Risk[] | undefined;
  /** By how much the scores that rules ask for are lowered in addition. */
  margin?: number;
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
