import { describe, expect, it } from 'vitest';
import { reasonCodes } from '../../../shared/moderation/reasons.ts';
import { isAppealable, receiptView } from '../../../shared/moderation/receipt-view.ts';
import type { Submission } from '../../../shared/moderation/submission.ts';
import { submissionStates } from '../../../shared/moderation/submission-machine.ts';
import { defined } from '../../../shared/values/defined.ts';
import { aPublishedReview, aRating, aReview, aSuggestion } from '../../support/samples.ts';

const now = new Date('2026-11-02T09:00:00.000Z');
const view = (submission: Submission, isAuthor = false, position?: number) =>
  receiptView('rcp_x', submission, { isAuthor, now, ...defined({ position }) });

describe('a receipt', () => {
  it('shows the text only to its author, and never contains the author’s tag or name', () => {
    const held = aReview({ state: 'held' });
    expect(JSON.stringify(view(held))).not.toMatch(/film|Owl|key-1|body-1/);
    expect(JSON.stringify(view(held))).not.toContain(held.address.person);
    expect(view(held, true)).toMatchObject({ content: aRating() });
    expect(view(aPublishedReview(), true)).toMatchObject({ content: aRating() });
  });

  it('shows the reasons in words, and the moderator’s note in place of a reason without words', () => {
    const reasons = [
      { code: 'pii', spans: [{ field: 'text', start: 0, end: 3 }] },
      { code: 'other', spans: [], text: 'A note.' },
    ];
    const [pii, other] = view(aReview({ state: 'needs-edit', reasons })).reasons;
    expect(pii).toMatchObject({ code: 'pii', spans: [{ field: 'text', start: 0, end: 3 }] });
    expect(pii?.text.length).toBeGreaterThan(20);
    expect(other?.text).toBe('A note.');
  });

  it('that is held says that a person will check the text, and not that it was rejected', () => {
    const reasons = [{ code: 'spam', spans: [] }];
    expect(view(aReview({ state: 'held', reasons })).reasons[0]?.text).toContain('A person will check');
    expect(view(aReview({ state: 'rejected', reasons })).reasons[0]?.text).toContain(
      "don't publish such messages",
    );
  });

  it('mentions a marked part only when a span is marked', () => {
    const textOf = (spans: { field: string; start: number; end: number }[]) =>
      view(aReview({ state: 'rejected', reasons: [{ code: 'threat', spans }] }), true).reasons[0]?.text;
    expect(textOf([{ field: 'text', start: 0, end: 3 }])).toContain('The marked part');
    const nowhere = [
      [],
      [{ field: 'text', start: 3, end: 3 }],
      [{ field: 'text', start: 900, end: 903 }],
      [{ field: 'headline', start: 0, end: 3 }],
    ];
    for (const spans of nowhere) expect(textOf(spans)).toContain('Part of your text');
  });

  it.each(reasonCodes)(
    'with the reason %s mentions no marked part when it shows no text or no span',
    (code) => {
      for (const state of submissionStates) {
        const reasons = [{ code, spans: [{ field: 'text', start: 0, end: 3 }] }];
        for (const each of view(aReview({ state, reasons })).reasons)
          expect(each.text).not.toMatch(/\bmarked/);
        const unmarked = [{ code, spans: [], note: 'Please be kinder.' }];
        for (const each of view(aReview({ state, reasons: unmarked }), true).reasons) {
          expect(each.text).not.toMatch(/\bmarked/);
          expect(each.text.split('Please be kinder.')).toHaveLength(2);
        }
      }
    },
  );

  it.each(['published', 'flagged', 'withdrawn'] as const)('that is %s shows no reasons', (state) => {
    expect(view(aReview({ state, reasons: [{ code: 'spam', spans: [] }] })).reasons).toEqual([]);
  });

  it.each(submissionStates)('that is %s says whether it can be edited', (state) => {
    const editable = [
      'submitted',
      'published',
      'held',
      'needs-edit',
      'flagged',
      'withdrawn',
      'forwarded',
      'conflict',
    ];
    expect(view(aReview({ state })).editable).toBe(editable.includes(state));
  });

  it.each(submissionStates)(
    'of an edited review that is %s says whether the approved text is still visible',
    (state) => {
      const staysUp = !['published', 'flagged', 'quarantined', 'removed', 'withdrawn'].includes(state);
      expect('approvedStaysUp' in view(aPublishedReview({ state }))).toBe(staysUp);
      expect(view(aReview({ state }))).not.toHaveProperty('approvedStaysUp');
      expect(view(aSuggestion({ state }))).not.toHaveProperty('approvedStaysUp');
    },
  );

  it('shows the position in the queue when there is one', () => {
    expect(view(aReview({ state: 'held' }), false, 3)).toMatchObject({ queue: { position: 3 } });
    expect(view(aReview())).not.toHaveProperty('queue');
  });
});

describe('an appeal', () => {
  it.each([
    ['rejected', '2026-05-02T09:00:00.000Z', true],
    ['rejected', '2026-05-02T08:59:59.999Z', false],
    ['needs-edit', '2026-11-01T00:00:00.000Z', true],
    ['removed', '2026-11-01T00:00:00.000Z', true],
    ['quarantined', '2026-11-01T00:00:00.000Z', true],
    ['published', '2026-11-01T00:00:00.000Z', false],
    ['held', '2026-11-01T00:00:00.000Z', false],
    ['withdrawn', '2026-11-01T00:00:00.000Z', false],
  ] as const)('against the state %s, decided at %s, is possible: %s', (state, decidedAt, open) => {
    expect(isAppealable(aReview({ state, decidedAt }), now)).toBe(open);
  });

  it('is not possible before a decision', () => {
    expect(isAppealable(aReview({ state: 'rejected' }), now)).toBe(false);
  });

  it('is not possible against an upheld decision, but is possible against a later one', () => {
    const appeal = { decision: 1, state: 'upheld', reply: 'It stands.', answer: 2 } as const;
    const upheld = aReview({ state: 'needs-edit', decidedAt: now.toISOString(), decisions: 2, appeal });

    expect(isAppealable(upheld, now)).toBe(false);
    expect(isAppealable({ ...upheld, decisions: 3 }, now)).toBe(true);
  });
});

describe('the receipt of a suggestion that was declined', () => {
  it.each([
    ['We saw the trailer.', 'We saw the trailer.'],
    ['no-source', 'We need a source in which we can check it.'],
    ['wrong', 'wrong'],
    ['not-right', 'not-right'],
    ['wrong_page', 'wrong_page'],
    ['constructor', 'constructor'],
    ['pii', 'The editors gave no reason in words.'],
    ['unmarked-spoiler', 'The editors gave no reason in words.'],
  ])('shows words for the stored reason %j', (text, words) => {
    const reasons = [{ code: 'other', spans: [], text }];
    const declined = aSuggestion({ state: 'declined', decidedAt: now.toISOString(), reasons });
    expect(view(declined).reasons).toMatchObject([{ text: words }]);
  });
});
