import { describe, expect, it } from 'vitest';
import { shownReview } from '../../../shared/moderation/approved.ts';
import type { Case } from '../../../shared/moderation/case.ts';
import type { CaseChange } from '../../../shared/moderation/case-change.ts';
import { decideByModerator } from '../../../shared/moderation/decide-by-moderator.ts';
import { DecisionRequest } from '../../../shared/moderation/decision-request.ts';
import type { Submission } from '../../../shared/moderation/submission.ts';
import { aCase } from '../../support/cases.ts';
import { anAddress, aPublishedReview, aRating, aReview, aSuggestion } from '../../support/samples.ts';

const now = '2026-11-02T09:00:00.000Z';
const held = aReview({ state: 'held', version: 2, decisions: 1, chain: 'first' });

const ask = (moderationCase: Case, submission: Submission, request: object, by = 'mo') =>
  decideByModerator(
    moderationCase,
    submission,
    DecisionRequest.parse({ version: moderationCase.version, ...request }),
    {
      by,
      now,
      policyVersion: '7',
    },
  );
const decided = (...given: Parameters<typeof ask>): CaseChange => {
  const answer = ask(...given);
  if ('refused' in answer) throw new Error(answer.refused);
  return answer;
};

const appealed = (by: 'author' | 'reporter', change: Partial<Case> = {}): Case =>
  aCase({
    kind: 'appeal',
    appeal: { by, text: 'Please look again.', openedAt: now, decision: 2, decider: 'tom' },
    ...change,
  });
const reply = { publicNote: 'We looked again.' };

describe('A decision about a held review', () => {
  it('to publish closes the case, counts the review, and is linked to the previous decision', () => {
    const { nextCase, next, decision, aggregates, strike } = decided(aCase(), held, { outcome: 'publish' });

    expect(nextCase).toMatchObject({ state: 'closed', version: 2, closedAt: now });
    expect(next).toMatchObject({ state: 'published', decisions: 2, chain: decision.hash });
    expect(decision).toMatchObject({
      sequence: 2,
      previous: 'first',
      decidedBy: 'mo',
      policyVersion: '7',
      decidedAutomatically: 'no',
      openedAt: aCase().openedAt,
    });
    expect(aggregates[0]?.change).toMatchObject({ s4: 1 });
    expect(strike).toBeUndefined();
  });

  it('to reject the review as spam gives the author a strike with a weight and an end', () => {
    const { strike, decision } = decided(aCase(), held, { outcome: 'reject', reasons: ['spam'] });
    expect(strike).toMatchObject({
      code: 'spam',
      weight: 2,
      sequence: 2,
      endsAt: '2027-03-02T09:00:00.000Z',
    });
    expect(decision.endsAt).toBe(strike?.endsAt);
  });

  it.each([['language'], ['self-harm']])('to reject the review for %s gives the author no strike', (code) => {
    const { strike, decision } = decided(aCase(), held, { outcome: 'reject', reasons: [code] });
    expect([strike, decision.endsAt]).toEqual([undefined, undefined]);
  });

  it('stores the note with the reason and the spans of the findings', () => {
    const finding = { category: 'spam', severity: 2, start: 3, end: 9, analyzer: 'spam' } as const;
    const { next } = decided(aCase({ findings: [finding] }), held, {
      outcome: 'reject',
      reasons: ['spam'],
      publicNote: 'It sells watches.',
    });
    expect(next.reasons).toEqual([
      {
        code: 'spam',
        spans: [{ field: 'text', start: 3, end: 9 }],
        note: 'It sells watches.',
      },
    ]);
  });
});

describe('A decision is refused and changes nothing when', () => {
  const leased = aCase({ state: 'assigned', assignee: 'tom', leaseUntil: '2026-11-02T09:10:00.000Z' });
  const refusals: [string, Case, Submission, object, string][] = [
    ['the case is closed', aCase({ state: 'closed' }), held, { outcome: 'publish' }, 'case-closed'],
    [
      'the request has an outdated version',
      aCase({ version: 2 }),
      held,
      { outcome: 'publish', version: 1 },
      'version-conflict',
    ],
    ['another moderator has claimed the case', leased, held, { outcome: 'publish' }, 'case-assigned'],
    [
      'the review was withdrawn',
      aCase(),
      { ...held, state: 'withdrawn' },
      { outcome: 'publish' },
      'withdrawn',
    ],
    [
      'the review was edited',
      aCase(),
      { ...held, revision: 2 },
      { outcome: 'publish' },
      'submission-changed',
    ],
    [
      'the review was already decided',
      aCase(),
      { ...held, state: 'rejected' },
      { outcome: 'publish' },
      'already-decided',
    ],
    [
      'the outcome is not possible for a held review',
      aCase(),
      held,
      { outcome: 'keep' },
      'outcome-not-possible',
    ],
    ['a reason is missing', aCase(), held, { outcome: 'reject' }, 'reason-required'],
    [
      'the reason is `other` and there is no note',
      aCase(),
      held,
      { outcome: 'reject', reasons: ['other'] },
      'text-required',
    ],
    ['an appeal gets no reply', appealed('author'), held, { outcome: 'uphold' }, 'text-required'],
    [
      'a reporter’s appeal is granted without a reason',
      appealed('reporter'),
      aPublishedReview(),
      { outcome: 'overturn', ...reply },
      'reason-required',
    ],
  ];
  it.each(refusals)('%s', (_, moderationCase, submission, request, code) => {
    expect(ask(moderationCase, submission, request)).toEqual({ refused: code });
  });

  it('the moderator wrote the text', () => {
    const own = anAddress().person;
    expect(ask(aCase(), held, { outcome: 'publish' }, own)).toEqual({ refused: 'conflict-of-interest' });
  });

  it('the moderator made the appealed decision', () => {
    expect(ask(appealed('author'), held, { outcome: 'overturn', ...reply }, 'tom')).toEqual({
      refused: 'same-decider',
    });
  });
});

describe("An author's appeal", () => {
  const removed = aPublishedReview({
    state: 'removed',
    version: 4,
    decisions: 2,
    reasons: [{ code: 'spam', spans: [] }],
    appeal: { decision: 2, state: 'open' },
  });

  it('with the outcome overturn publishes and counts the text, lifts the strike, and is answered', () => {
    const { next, aggregates, lifts } = decided(appealed('author'), removed, {
      outcome: 'overturn',
      ...reply,
    });

    expect(next).toMatchObject({ state: 'published', reasons: [] });
    expect(next.appeal).toEqual({
      decision: 2,
      state: 'overturned',
      reply: 'We looked again.',
      answer: 3,
    });
    expect(shownReview(next)).toEqual(aRating());
    expect(aggregates[0]?.change).toMatchObject({ s4: 1, a12: 1, x3: -1 });
    expect(lifts).toEqual({ item: anAddress().item, sequence: 2 });
  });

  it('with the outcome uphold changes only the appeal, and not the reasons', () => {
    const { next, aggregates, lifts } = decided(appealed('author'), removed, { outcome: 'uphold', ...reply });

    expect(next).toMatchObject({ state: 'removed', reasons: removed.reasons, appeal: { state: 'upheld' } });
    expect([aggregates, lifts]).toEqual([[], undefined]);
  });

  it('with the outcome modify lets the author edit the removed text, which nobody else sees', () => {
    const { next } = decided(appealed('author'), removed, {
      outcome: 'modify',
      reasons: ['profanity'],
      ...reply,
    });

    expect(next).toMatchObject({ state: 'needs-edit', content: aRating(), appeal: { state: 'modified' } });
    expect(shownReview(next)).toBeUndefined();
    expect(next).not.toHaveProperty('published');
  });

  it('about a rejected suggestion with the outcome overturn passes the suggestion to the editors', () => {
    const refused = aSuggestion({ state: 'rejected', version: 3, decisions: 2 });
    expect(decided(appealed('author'), refused, { outcome: 'overturn', ...reply }).next.state).toBe(
      'forwarded',
    );
  });
});

describe("A reporter's appeal", () => {
  const confirmed = aPublishedReview({
    version: 6,
    appeal: { decision: 1, state: 'overturned', reply: 'Sorry.' },
  });

  it('with the outcome overturn takes the review down with a reason and a strike', () => {
    const { next, strike, aggregates, lifts } = decided(appealed('reporter'), confirmed, {
      outcome: 'overturn',
      reasons: ['spam'],
      ...reply,
    });
    expect(next).toMatchObject({ state: 'removed', reasons: [{ code: 'spam' }] });
    expect(strike).toMatchObject({ code: 'spam', weight: 2 });
    expect(aggregates[0]?.change).toMatchObject({ s4: -1 });
    expect(lifts).toBeUndefined();
  });

  it.each([
    ['overturn', ['spam']],
    ['modify', ['spam']],
    ['uphold', []],
  ])('with the outcome %s does not change the earlier appeal of the author', (outcome, reasons) => {
    const { next } = decided(appealed('reporter'), confirmed, { outcome, reasons, ...reply });
    expect(next.appeal).toEqual(confirmed.appeal);
  });
});

describe('A moderator’s answer about spoilers', () => {
  const aboutIt = (change: Partial<Case> = {}) => aCase({ kind: 'report', ...change });
  const found = aPublishedReview({ state: 'flagged', published: { ...aRating(), mark: 'found' } });

  it('marks a visible review as a spoiler at once', () => {
    const plain = aPublishedReview({ state: 'flagged' });
    const { next, aggregates, decision } = decided(aboutIt(), plain, { outcome: 'keep', spoiler: true });
    expect(next).toMatchObject({ state: 'published', published: { mark: 'marked' } });
    expect(aggregates).toMatchObject([{ change: {} }]);
    expect(decision).toMatchObject({ outcome: 'keep', spoiler: true });
  });

  it('clears the mark that screening had set', () => {
    const { next, aggregates } = decided(aboutIt(), found, { outcome: 'keep', spoiler: false });
    expect(next).toMatchObject({ published: { mark: 'cleared' } });
    expect(aggregates).toHaveLength(1);
  });

  it('when omitted changes nothing, except that it clears the mark of an author who denied the spoiler', () => {
    const confirmed = decided(aboutIt(), found, { outcome: 'keep' });
    expect(confirmed.next).toMatchObject({ published: { mark: 'found' } });
    expect(confirmed.decision).not.toHaveProperty('spoiler');
    const denied = aPublishedReview({ published: { ...aRating({ spoiler: false }), mark: 'found' } });
    const { next, aggregates } = decided(aCase({ kind: 'sample' }), denied, { outcome: 'keep' });
    expect(next).toMatchObject({ published: { mark: 'cleared' } });
    expect(aggregates).toHaveLength(1);
  });

  it('is implied by the reason unmarked-spoiler: the text that goes back to its author is marked', () => {
    const { next } = decided(aCase(), held, { outcome: 'needs-edit', reasons: ['unmarked-spoiler'] });
    expect(next).toMatchObject({ state: 'needs-edit', content: { mark: 'marked' } });
    const other = decided(aCase(), held, { outcome: 'needs-edit', reasons: ['profanity'] });
    expect(other.next).toMatchObject({ content: held.content });
  });
});
