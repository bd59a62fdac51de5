import { everyDay } from '../../../functions/web/html/charts/every-day.ts';
import type { TransparencyReport } from '../../../shared/moderation/transparency-schema.ts';

const to = '2026-11-23';
const dayMs = 86_400_000;

/** The published moderation statistics of a busy month, for this many days. */
export function sampleNumbers(count = 30): TransparencyReport {
  const from = new Date(Date.parse(to) - (count - 1) * dayMs).toISOString().slice(0, 10);
  const days = everyDay(from, to).slice(-30);
  return {
    from,
    to,
    decisions: 1284,
    byOutcome: { publish: 1040, hold: 122, 'needs-edit': 84, reject: 31, keep: 5, undo: 2 },
    suggestions: {},
    byReason: { pii: 61, language: 44, profanity: 23, spam: 19, 'minor-privacy': 4 },
    bySource: { 'own-initiative': 1251, notice: 33 },
    byAutomation: { fully: 1155, no: 129 },
    timeToDecision: { '1m': 1158, '1h': 74, '1d': 50, '1w': 2 },
    appeals: { uphold: 7, overturn: 3 },
    publishRateByStars: [1, 2, 3, 4, 5].map((stars) => {
      const decided = stars * 60;
      return { stars, decided, published: decided - 6, rate: Math.round((1 - 6 / decided) * 1000) / 1000 };
    }),
    agreement: [
      { analyzer: 'language', agree: 4, disagree: 31 },
      { analyzer: 'profanity', agree: 18, disagree: 2 },
    ],
    agreementByWeek: [
      { week: '2026-11-09', analyzer: 'classifier/harassment', agree: 6, disagree: 3 },
      { week: '2026-11-16', analyzer: 'classifier/harassment', agree: 9, disagree: 2 },
      { week: '2026-11-16', analyzer: 'profanity', agree: 18, disagree: 2 },
      { week: '2026-11-23', analyzer: 'language', agree: 4, disagree: 31 },
    ],
    days: days.map((day, index) => ({
      day,
      inflow: 30 + ((index * 17) % 23),
      decisions: 34 + ((index * 13) % 21),
      byPeople: (index * 7) % 9,
      agree: index % 4,
      disagree: index % 3,
    })),
  };
}
