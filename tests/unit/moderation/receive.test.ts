import { describe, expect, it } from 'vitest';
import { receive, revise, setSpoiler } from '../../../shared/moderation/receive.ts';
import type { ReviewSubmission } from '../../../shared/moderation/submission.ts';
import { submissionStates } from '../../../shared/moderation/submission-machine.ts';
import { aPublishedReview, aRating, aReview } from '../../support/samples.ts';

const incoming = (change: Partial<ReviewSubmission> = {}) =>
  aReview({
    request: { key: 'key-2', body: 'body-2' },
    content: aRating({ stars: 2 }),
    submittedAt: '2026-11-02T08:00:00.000Z',
    ...change,
  });

const edited = (existing: ReviewSubmission, change: Partial<ReviewSubmission> = {}): ReviewSubmission => {
  const sent = incoming(change);
  expect(receive(existing, sent.request)).toEqual({ action: 'edit' });
  return revise(existing, sent) as ReviewSubmission;
};

describe('the edits of one text', () => {
  it('are counted per clock hour, including the first text', () => {
    let existing = aReview({ submittedAt: '2026-11-02T08:10:00.000Z' });
    const counts = ['08:20', '08:59', '09:00', '09:10', '11:05'].map((time) => {
      existing = edited(existing, {
        submittedAt: `2026-11-02T${time}:00.000Z`,
        request: { key: time, body: time },
      });
      return existing.editsInHour;
    });
    expect(counts).toEqual([1, 2, 1, 2, 1]);
  });
});

describe('a request about an existing submission', () => {
  it.each(submissionStates)(
    'with the same key and body is a replay, even when the submission is now %s',
    (state) => {
      expect(receive(aReview({ state }), aReview().request)).toEqual({ action: 'replay' });
    },
  );

  it.each(submissionStates)(
    'with the same key and another body is refused while the submission is %s',
    (state) => {
      const other = incoming({ request: { key: 'key-1', body: 'body-2' } });
      expect(receive(aReview({ state }), other.request)).toEqual({
        action: 'refuse',
        code: 'idempotency-key-reused',
      });
    },
  );

  it('is compared with each of the last sixteen requests', () => {
    let existing = aReview();
    for (let n = 2; n <= 17; n += 1)
      existing = edited(existing, { request: { key: `key-${n}`, body: `body-${n}` } });
    const receiveOnce = (n: number) => receive(existing, { key: `key-${n}`, body: `body-${n}` });
    for (let n = 2; n <= 17; n += 1) expect(receiveOnce(n)).toEqual({ action: 'replay' });
    expect(receiveOnce(1).action).toBe('edit');
  });

  it.each(['rejected', 'quarantined', 'removed'] as const)(
    'with another key is refused while the submission is %s',
    (state) => {
      expect(receive(aReview({ state }), incoming().request)).toEqual({
        action: 'refuse',
        code: 'not-editable',
      });
    },
  );

  it.each(['submitted', 'held', 'needs-edit', 'published', 'flagged', 'withdrawn'] as const)(
    'with another key creates the next revision while the submission is %s',
    (state) => {
      const next = edited(aReview({ state, version: 7, revision: 3, decidedAt: '2026-11-01T10:00:02.000Z' }));
      expect(next).toMatchObject({ state: 'submitted', version: 8, revision: 4, reasons: [] });
      expect(next).toMatchObject({ content: aRating({ stars: 2 }), submittedAt: '2026-11-02T08:00:00.000Z' });
      expect(next.request).toEqual({ key: 'key-2', body: 'body-2' });
      expect(next).not.toHaveProperty('decidedAt');
    },
  );

  it('that edits the review does not change the approved text', () => {
    const existing = aPublishedReview();
    expect(edited(existing)).toMatchObject({
      published: existing.published,
      publishedAt: existing.publishedAt,
      content: aRating({ stars: 2 }),
    });
  });

  it('sets the audience to the author’s current one, except for a published review', () => {
    expect(edited(aReview({ state: 'needs-edit' }), { audience: 'educator' }).audience).toBe('educator');
    expect(edited(aPublishedReview(), { audience: 'educator' }).audience).toBe('adult');
  });

  it('changes neither of its arguments', () => {
    const existing = Object.freeze(aPublishedReview());
    const before = JSON.stringify(existing);
    edited(existing);
    expect(JSON.stringify(existing)).toBe(before);
  });
});

describe('an author who answers whether a review is a spoiler', () => {
  const says = (existing: ReviewSubmission, content = aRating({ spoiler: true })) =>
    setSpoiler(existing, incoming({ content }));

  it('changes the review without a new revision, so that it is not screened', () => {
    const existing = aPublishedReview({ published: { ...aRating(), mark: 'found' } });
    expect(says(existing)).toMatchObject({
      state: 'published',
      version: existing.version + 1,
      revision: existing.revision,
      published: { ...aRating({ spoiler: true }), mark: 'found' },
      request: { key: 'key-2' },
    });
  });

  it.each([
    ['and changes the text', aPublishedReview(), aRating({ spoiler: true, text: 'Other words.' })],
    [
      'while an edit is waiting',
      aPublishedReview({ content: aRating({ stars: 1 }) }),
      aRating({ spoiler: true }),
    ],
    ['when the review is hidden', aPublishedReview({ state: 'quarantined' }), aRating({ spoiler: true })],
    ['when the review was never published', aReview(), aRating({ spoiler: true })],
    ['and says that it is none', aPublishedReview(), aRating({ spoiler: false })],
  ])('%s, needs a new revision, which is screened', (_, existing, content) =>
    expect(says(existing, content)).toBeUndefined(),
  );

  it('cannot remove a moderator’s mark by an edit', () => {
    const marked = aPublishedReview({ published: { ...aRating(), mark: 'marked' } });
    expect(edited(marked, { content: aRating({ text: 'Other words.', spoiler: false }) })).toMatchObject({
      content: { mark: 'marked' },
    });
  });
});
