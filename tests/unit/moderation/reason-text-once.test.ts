import { describe, expect, it } from 'vitest';
import type { Case } from '../../../shared/moderation/case.ts';
import { decideByModerator } from '../../../shared/moderation/decide-by-moderator.ts';
import { DecisionRequest } from '../../../shared/moderation/decision-request.ts';
import { explainDecision } from '../../../shared/moderation/explained-decision.ts';
import { reasonCodes } from '../../../shared/moderation/reasons.ts';
import { receiptView } from '../../../shared/moderation/receipt-view.ts';
import { statementOfReasons } from '../../../shared/moderation/statement.ts';
import type { Submission } from '../../../shared/moderation/submission.ts';
import { aCase } from '../../support/cases.ts';
import { aPublishedReview, aReview } from '../../support/samples.ts';

const now = '2026-11-02T09:00:00.000Z';
const note = 'Please be kinder.';

const publicTextsAfter = (moderationCase: Case, submission: Submission, request: object) => {
  const parsed = DecisionRequest.parse({ version: moderationCase.version, publicNote: note, ...request });
  const answer = decideByModerator(moderationCase, submission, parsed, { by: 'mo', now, policyVersion: '7' });
  if ('refused' in answer) throw new Error(answer.refused);
  const { next, decision } = answer;
  const explained = explainDecision('rcp_x', next, decision, [decision], new Date(now));
  return {
    receipt: receiptView('rcp_x', next, { isAuthor: true, now: new Date(now) }),
    statement: statementOfReasons(next, decision, 'puid'),
    explained: [...explained.reasons.map(({ text }) => text), explained.publicNote ?? ''].join(' '),
    decision,
  };
};
const times = (words: string) => words.split(note).length - 1;

const outcomes = [
  ['reject', 'review', aReview({ state: 'held', version: 2 })],
  ['needs-edit', 'review', aReview({ state: 'held', version: 2 })],
  ['remove', 'report', aPublishedReview({ state: 'flagged' })],
  ['quarantine', 'report', aPublishedReview({ state: 'flagged' })],
] as const;

describe.each(outcomes)('The note of a moderator with the outcome %s', (outcome, kind, submission) => {
  it.each(reasonCodes)(
    'for %s is shown once in receipt, statement and explanation, which mention no marked part without marks',
    (code) => {
      for (const reasons of [[code], ['spam', code], [code, 'hate']]) {
        if (new Set(reasons).size < reasons.length) continue;
        const { receipt, statement, explained } = publicTextsAfter(aCase({ kind }), submission, {
          outcome,
          reasons,
        });

        expect(times(receipt.reasons.map(({ text }) => text).join(' '))).toBe(1);
        expect(times(statement.decision_facts)).toBe(1);
        expect(times(explained)).toBe(1);
        expect(JSON.stringify([receipt.reasons, statement, explained])).not.toMatch(/\bmarked/i);
      }
    },
  );

  it('is stored once in the record of the decision', () => {
    const { decision } = publicTextsAfter(aCase({ kind }), submission, { outcome, reasons: ['harassment'] });
    expect(times(JSON.stringify(decision))).toBe(1);
  });
});

it('a note that answers an appeal is not repeated with the reasons', () => {
  const appeal = { by: 'author', text: 'Please.', openedAt: now, decision: 1, decider: 'tom' } as const;
  const appealed = aReview({
    state: 'rejected',
    decisions: 1,
    decidedAt: now,
    appeal: { decision: 1, state: 'open' },
  });
  const request = { outcome: 'modify', reasons: ['pii'] };
  const { receipt } = publicTextsAfter(aCase({ kind: 'appeal', appeal }), appealed, request);

  expect(receipt.appeal?.reply).toBe(note);
  expect(times(JSON.stringify(receipt.reasons))).toBe(0);
});

it('a reason has only the spans that screening found for that reason', () => {
  const link = { category: 'url', severity: 2, start: 0, end: 4, analyzer: 'personal-information' } as const;
  const findings = [link, { ...link, category: 'harassment', start: 7, end: 11 } as const];
  const held = aReview({ state: 'held', version: 2 });
  const reject = (...reasons: string[]) =>
    publicTextsAfter(aCase({ findings }), held, { outcome: 'reject', reasons }).receipt.reasons;

  expect(reject('hate')).toMatchObject([{ text: expect.stringMatching(/^Part of your text/), spans: [] }]);
  expect(reject('url', 'harassment')).toMatchObject([
    { spans: [{ field: 'text', start: 0, end: 4 }] },
    { spans: [{ field: 'text', start: 7, end: 11 }], text: expect.stringContaining('The marked part') },
  ]);
});

it('the note of a moderator who mentions a marked part is not changed', () => {
  const words = 'Mind the marked part.';
  const held = aReview({ state: 'held', version: 2 });
  const { receipt } = publicTextsAfter(aCase(), held, {
    outcome: 'reject',
    reasons: ['hate'],
    publicNote: words,
  });
  expect(receipt.reasons[0]?.text).toMatch(
    /^Part of your text.* The moderator adds: Mind the marked part\.$/,
  );
});
