import { exampleIds } from './ids.ts';
import { me, review } from './submissions.ts';
import { moment, slug, title } from './titles.ts';

const sent = '2026-05-04T09:12:00.000Z';
const place = { slug, titleName: title.name };

/** Everything that is stored about a person. */
export const personExport = {
  exportedAt: moment,
  person: me,
  profile: {
    handle: me.handle,
    childAges: me.childAges,
    showChildAges: true,
    birthYear: me.birthYear,
    changedAt: sent,
  },
  submissions: [
    {
      receipt: exampleIds.receipt,
      kind: 'review',
      state: 'published',
      revision: 1,
      ...place,
      audience: 'adult',
      handle: me.handle,
      childAges: me.childAges,
      firstTime: true,
      submittedAt: sent,
      decidedAt: moment,
      decisions: 1,
      published: review,
      publishedAt: moment,
      publishedRevision: 1,
      helpful: 3,
    },
  ],
  decisions: [
    {
      receipt: exampleIds.receipt,
      sequence: 1,
      kind: 'review',
      audience: 'adult',
      revision: 1,
      outcome: 'publish',
      reasons: [],
      findings: [],
      policyVersion: '4',
      source: 'own-initiative',
      detectedAutomatically: false,
      decidedAutomatically: 'fully',
      openedAt: sent,
      decidedAt: moment,
      stars: 4,
      hash: 'k3ZbW8sQn1VtR5xY0aLcJ2',
    },
  ],
  reports: [
    { receipt: 'rcp_aZk81RfXc0LdT5hYw4Wv0xA', ...place, reason: 'spam', revision: 1, weight: 1, at: moment },
  ],
  strikes: [],
  votes: [{ review: exampleIds.review, slug, at: moment }],
  keptToProtectOthers: [
    { what: 'How often you voted within one hour: 1', until: '2026-05-04T11:30:00.000Z' },
  ],
} as const;
