import * as z from 'zod';
import { findingCategories } from '../screening/finding.ts';
import { reasonCode } from './reasons.ts';
import { hidesAtOnce } from './report.ts';

/** The part of the policy that says when a report hides a review before a person has looked. */
export const reportRulesSchema = z.strictObject({
  /** A reporter has standing with `upheld` upheld reports, if these are at least `timesDeclined` times the declined ones. */
  standing: z
    .strictObject({ upheld: z.int().min(1).max(10), timesDeclined: z.number().min(1).max(10) })
    .optional(),
  /** `accounts` have to agree, each with `contributions` accepted ones, of which the oldest is at least `days` old. */
  agreement: z
    .strictObject({
      accounts: z.int().min(2).max(20),
      contributions: z.int().min(1).max(100),
      days: z.int().min(0).max(3650),
    })
    .optional(),
  /** Reports hide at most `hidings` reviews of the whole site within `minutes`; 0 hides none. */
  breaker: z.strictObject({ hidings: z.int().min(0).max(100), minutes: z.int().min(1).max(1440) }).optional(),
  /** Which findings about a reported text are enough for which reasons, with lower thresholds than the rules have. */
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
