import * as z from 'zod';
import { findingCategories } from '../screening/finding.ts';
import { reasonCode } from './reasons.ts';
import { hidesAtOnce } from './report.ts';

/** The part of the policy that says when a report hides a review before a person has looked. */
export const reportRulesSchema = z.strictObject({
  /**
   * How a reporter gains standing: at least `upheld` of their reports were upheld, and `timesDeclined` times as many as
   * were declined.
   */
  standing: z
    .strictObject({ upheld: z.int().min(1).max(10), timesDeclined: z.number().min(1).max(10) })
    .optional(),
  /**
   * How many established `accounts` must report the same revision. An account is established when it has at least
   * `contributions` accepted, the oldest of them at least `days` days ago.
   */
  agreement: z
    .strictObject({
      accounts: z.int().min(2).max(20),
      contributions: z.int().min(1).max(100),
      days: z.int().min(0).max(3650),
    })
    .optional(),
  /** Reports hide at most `hidings` reviews on the whole site within `minutes`. With 0, reports hide none. */
  breaker: z.strictObject({ hidings: z.int().min(0).max(100), minutes: z.int().min(1).max(1440) }).optional(),
  /** Which findings confirm a report, by its reason. The thresholds are lower than those of the rules. */
  screening: z
    .array(
      z.strictObject({
        reasons: z
          .array(reasonCode.refine(hidesAtOnce, { error: 'a report for this reason never hides a review' }))
          .min(1),
        categories: z.array(z.enum(findingCategories)).min(1),
        minimumSeverity: z.int().min(0).max(3),
        minimumScore: z.number().min(0).max(1).optional(),
      }),
    )
    .max(100)
    .optional(),
});
export type ReportRules = z.infer<typeof reportRulesSchema>;
