import { describe, expect, it } from 'vitest';
import type { Submission } from '../../../shared/moderation/submission.ts';
import { submissionStates } from '../../../shared/moderation/submission-machine.ts';
import { itemFrom, submissionFrom } from '../../../shared/storage/submission-items.ts';
import { aPublishedReview, aRating, aReview, aSuggestion } from '../../support/samples.ts';

const { content: _, ...withdrawn } = aReview({ state: 'withdrawn' });
const reasons = [{ code: 'pii', spans: [{ field: 'text', start: 1, end: 2 }], text: 'Why.' }];
const samples: [string, Submission][] = [
  ['a new review', aReview()],
  ['a rating alone', aReview({ content: { stars: 3 } })],
  ['a published review', aPublishedReview({ helpful: 12, editedAt: '2026-11-02T09:00:00.000Z' })],
  ['an edit that waits', aPublishedReview({ state: 'needs-edit', content: aRating({ stars: 1 }), reasons })],
  ['a withdrawn review', withdrawn],
  ['a long review', aReview({ content: aRating({ text: 'Ein Löwe, two 🦊 and words. '.repeat(170) }) })],
  ['a long published review', aPublishedReview({ published: aRating({ text: 'я'.repeat(4000) }) })],
  ['a suggestion', aSuggestion()],
  [
    'an applied suggestion',
    aSuggestion({
      state: 'applied',
      base: 3,
      before: [null, 'x'],
      record: 2,
      edited: { revision: 4, titleVersion: 6, inPart: true },
      requests: [{ key: 'a', body: 'b' }],
    }),
  ],
  ['a held suggestion', aSuggestion({ state: 'held', decidedAt: '2026-11-02T09:00:00.000Z', reasons })],
];

describe('the item of a submission', () => {
  it.each(samples)('is read back as the same submission for %s', (_, submission) => {
    expect(submissionFrom(itemFrom(submission))).toEqual(submission);
    expect(Object.values(itemFrom(submission))).not.toContain(undefined);
  });

  it.each(submissionStates)(
    'in the state %s is in the list of reviews only if an approved text is visible',
    (state) => {
      const listed = 'listKey' in itemFrom(aPublishedReview({ state }));
      expect(listed).toBe(!['quarantined', 'removed', 'withdrawn'].includes(state));
      expect(itemFrom(aReview({ state }))).not.toHaveProperty('listKey');
      const ofEditors = ['forwarded', 'conflict', 'applied', 'declined', 'duplicate'].includes(state);
      expect('listKey' in itemFrom(aSuggestion({ state }))).toBe(ofEditors);
    },
  );

  it('of a waiting suggestion sorts by the record of the reader, then by age', () => {
    const sort = (record: number, submittedAt: string) =>
      itemFrom(aSuggestion({ state: 'forwarded', record, submittedAt })).listSort ?? '';
    const sorts = [
      sort(12, '2026-11-03'),
      sort(2, '2026-11-01'),
      sort(0, '2026-11-01'),
      sort(0, '2026-11-02'),
    ];
    expect(sorts.toSorted()).toEqual(sorts);
    const appeal = { decision: 2, state: 'open', text: 'Why.', textState: 'forwarded' } as const;
    expect(itemFrom(aSuggestion({ state: 'declined', appeal })).listKey).toBe('SUGGESTIONS#waiting');
  });

  it.each(['submitted', 'held'] as const)(
    'of an appeal with a text that is %s is in no list of what waits',
    (textState) => {
      const appeal = { decision: 2, state: 'open', text: 'Why.', textState } as const;
      const item = itemFrom(aSuggestion({ state: 'declined', appeal }));
      expect(item.listKey).toBe('SUGGESTIONS#declined');
      expect(item.screenAppeal).toBe(textState === 'submitted' ? 2 : undefined);
    },
  );

  it('with votes is in the list of helpful reviews, in numeric order', () => {
    const sort = (helpful: number) => itemFrom(aPublishedReview({ helpful })).helpfulSort;
    expect(sort(0)).toBeUndefined();
    expect([sort(9), sort(10), sort(100)].toSorted()).toEqual([sort(9), sort(10), sort(100)]);
  });
});
