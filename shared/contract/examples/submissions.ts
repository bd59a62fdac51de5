import { exampleIds } from './ids.ts';
import { moment, slug, title } from './titles.ts';

const sent = '2026-05-04T09:12:00.000Z';

/** A review as a reader sends it. */
export const review = { stars: 4, age: 14, text: 'My son and I talked about it for a week.' } as const;

/** A suggestion as a reader sends it. */
export const suggestion = {
  area: 'fact',
  text: 'The film runs for 99 minutes.',
  patch: { 'details.runtimeMinutes': 99 },
  evidenceUrl: 'https://example.org/the-lantern-keepers',
  credit: true,
} as const;

/** A submission as its receipt shows it to its author. */
export const receipt = {
  receipt: exampleIds.receipt,
  kind: 'review',
  state: 'needs-edit',
  version: 2,
  revision: 1,
  submittedAt: sent,
  decidedAt: moment,
  title: { slug, name: title.name },
  reasons: [
    {
      code: 'unmarked-spoiler',
      text: 'It gives away the ending.',
      spans: [{ field: 'text', start: 8, end: 18 }],
    },
  ],
  appealable: true,
  editable: true,
  content: review,
} as const;

/** A statement of reasons. */
export const statement = {
  decision_visibility: ['DECISION_VISIBILITY_CONTENT_REMOVED'],
  decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
  incompatible_content_ground: 'Community rules: advertising',
  incompatible_content_explanation: 'The text advertises a shop.',
  incompatible_content_illegal: 'No',
  category: 'STATEMENT_CATEGORY_SCOPE_OF_PLATFORM_SERVICE',
  category_specification: ['KEYWORD_OTHER'],
  content_type: ['CONTENT_TYPE_TEXT'],
  content_date: '2026-05-04',
  application_date: '2026-05-04',
  decision_facts: 'A moderator read the text after a reader had reported it.',
  source_type: 'SOURCE_TYPE_OTHER_NOTIFICATION',
  automated_detection: 'No',
  automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
  puid: 'k3ZbW8sQn1VtR5xY0aLcJ2',
} as const;

/** A person's own record. */
export const me = {
  handle: 'Amber Heron',
  handleChosen: true,
  role: 'adult',
  audience: 'adult',
  childAges: ['8-9'],
  showChildAges: true,
  birthYear: 1985,
} as const;

/** The published numbers of one day. */
export const transparency = {
  from: '2026-05-04',
  to: '2026-05-04',
  decisions: 4,
  byOutcome: { publish: 3, 'needs-edit': 1 },
  byReason: { 'unmarked-spoiler': 1 },
  bySource: { 'own-initiative': 4 },
  byAutomation: { fully: 3, no: 1 },
  timeToDecision: { minute: 3, hour: 1 },
  appeals: {},
  suggestions: { accept: 1 },
  publishRateByStars: [{ stars: 4, decided: 4, published: 3, rate: 0.75 }],
  agreement: [{ analyzer: 'spoilers', agree: 1, disagree: 0 }],
  agreementByWeek: [{ week: '2026-11-16', analyzer: 'spoilers', agree: 1, disagree: 0 }],
  days: [{ day: '2026-05-04', inflow: 4, decisions: 4, byPeople: 1, agree: 1, disagree: 0 }],
};
