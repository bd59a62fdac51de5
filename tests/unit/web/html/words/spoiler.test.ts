import { describe, expect, it } from 'vitest';
import { spoilerHint, spoilerNotice } from '../../../../../functions/web/html/words/spoiler.ts';
import { receiptView } from '../../../../../shared/moderation/receipt-view.ts';
import type { ReviewSubmission } from '../../../../../shared/moderation/submission.ts';
import { submissionStates } from '../../../../../shared/moderation/submission-machine.ts';
import { aPublishedReview, aRating, aReview } from '../../../../support/samples.ts';

const now = new Date('2026-11-02T09:00:00.000Z');
const noticeFor = (review: ReviewSubmission, isAuthor = true) =>
  spoilerNotice(receiptView('rcp_x', review, { isAuthor, now }));

const questions = [
  ['found', { mark: 'found' }],
  ['doubted', { mark: 'found', spoiler: false }],
  ['marked', { mark: 'marked' }],
] as const;
const seenStates = ['published', 'flagged'];
const aboutReaders = /readers|marked as a spoiler|see|open/i;

describe.each(['adult', 'teen', 'educator'] as const)(
  'The spoiler notice in a receipt of the audience %s',
  (audience) => {
    it.each(
      submissionStates.flatMap((state) => questions.map(([name, mark]) => [state, name, mark] as const)),
    )('about a text that is %s and %s mentions readers only when they see the text', (state, _, mark) => {
      const stored = { ...aRating(), ...mark };
      const seen = seenStates.includes(state);
      const whole = seen
        ? aPublishedReview({ state, audience, published: stored })
        : aReview({ state, audience, content: stored });
      const hidden = aPublishedReview({ state, audience, published: stored });
      const edited = aPublishedReview({ state, audience, content: stored });
      const taken = ['quarantined', 'removed', 'withdrawn'].includes(state);

      if (seen) expect(noticeFor(whole)?.text).toMatch(aboutReaders);
      else {
        for (const review of [whole, edited, ...(taken ? [hidden] : [])])
          expect(noticeFor(review)?.text ?? '').not.toMatch(aboutReaders);
      }
      expect(noticeFor(whole, false)).toBeUndefined();
    });
  },
);

describe('The question whether a text gives the ending away', () => {
  it.each(submissionStates)(
    'is asked for a submission that is %s only when its author can answer',
    (state) => {
      const review = aReview({ state, content: { ...aRating(), mark: 'found' } });
      const { editable } = receiptView('rcp_x', review, { isAuthor: true, now });
      expect(noticeFor(review)?.asks ?? false).toBe(editable);
    },
  );

  it('is shown in a form only when screening found a possible spoiler', () => {
    const state = 'held';
    expect(spoilerHint({ state, editable: true, spoiler: 'found' })).toBe('Please tell us whether it does.');
    expect(spoilerHint({ state, editable: true, spoiler: 'marked' })).toBeUndefined();
    expect(spoilerHint({ state, editable: true })).toBeUndefined();
  });
});
