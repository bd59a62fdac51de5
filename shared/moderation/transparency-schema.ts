import * as z from 'zod';

const counts = z.record(z.string(), z.int());

/** The published numbers about decisions. `rate` is the share of reviews that were published, 0 to 1. */
export const TransparencyReport = z
  .strictObject({
    from: z.iso.date(),
    to: z.iso.date(),
    decisions: z.int(),
    byOutcome: counts,
    byReason: counts,
    bySource: counts,
    byAutomation: counts,
    timeToDecision: counts,
    appeals: counts,
    suggestions: counts.meta({ description: 'What editors decided about suggestions' }),
    publishRateByStars: z.array(
      z.strictObject({ stars: z.int(), decided: z.int(), published: z.int(), rate: z.number().nullable() }),
    ),
    agreement: z
      .array(z.strictObject({ analyzer: z.string(), agree: z.int(), disagree: z.int() }))
      .meta({ description: 'How often people agreed and disagreed with each analyzer' }),
    agreementByWeek: z
      .array(z.strictObject({ week: z.iso.date(), analyzer: z.string(), agree: z.int(), disagree: z.int() }))
      .meta({ description: 'The same by week; `week` is its Monday' }),
    days: z.array(
      z.strictObject({
        day: z.iso.date(),
        inflow: z.int(),
        decisions: z.int(),
        byPeople: z.int(),
        agree: z.int(),
        disagree: z.int(),
      }),
    ),
  })
  .meta({ id: 'TransparencyReport', description: 'The numbers about decisions in a range of days' });
export type TransparencyReport = z.output<typeof TransparencyReport>;
