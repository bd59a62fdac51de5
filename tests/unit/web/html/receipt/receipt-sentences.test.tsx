import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { ReceiptView } from '../../../../../functions/web/html/receipt/receipt-view.tsx';
import { standing } from '../../../../../functions/web/islands/title/own-rating.ts';
import { Receipt } from '../../../../../shared/moderation/receipt.ts';
import { submissionStates } from '../../../../../shared/moderation/submission-machine.ts';
import { receipt } from '../../../../support/web/receipts.ts';
import { textOf } from '../../../../support/web/text-of.ts';

const isReachable = (kind: Receipt['kind'], state: Receipt['state']): boolean => {
  if (kind === 'name') return ['published', 'flagged', 'removed'].includes(state);
  if (kind === 'report') return ['held', 'accepted', 'declined', 'withdrawn'].includes(state);
  return (submissionStates as readonly string[]).includes(state);
};
const kinds = ['review', 'suggestion', 'name', 'report'] as const;
const every = kinds.flatMap((kind) =>
  Receipt.shape.state.options
    .filter((state) => isReachable(kind, state))
    .map((state) => [kind, state] as const),
);
const textOfReceipt = (parts: Partial<Receipt>) =>
  textOf(renderToString(<ReceiptView receipt={receipt(parts)} />)).replace(/\s+/g, ' ');
const aReason = { code: 'harassment', text: 'Words.', spans: [] };
const seen = ['published', 'flagged'];

describe.each(every)('The receipt of a %s that is %s', (kind, state) => {
  it('mentions a reason only if it has one, and a highlight only if words are marked', () => {
    expect(textOfReceipt({ kind, state })).not.toMatch(/\bmarked\b|below/);
    expect(textOfReceipt({ kind, state, reasons: [aReason] })).not.toMatch(/\bmarked\b/);
  });

  it('does not say that readers see the review unless they do', () => {
    const text = textOfReceipt({ kind, state });
    if (kind !== 'name' && !(kind === 'review' && seen.includes(state))) {
      expect(text).not.toMatch(/readers (?:can )?see it|it counts|stays up|It is published|on the page now/i);
    }
    if (kind !== 'review') expect(text).not.toMatch(/averages|before it appears|did not publish/);
  });

  it('mentions no check, publication or report that perhaps did not happen', () => {
    const text = textOfReceipt({ kind, state });
    expect(text).not.toMatch(/no longer|was not sure|serious enough/);
    if (state === 'withdrawn') expect(text).not.toContain('Checked');
    if (kind === 'name' || kind === 'report') expect(text).not.toMatch(/Checked|Being checked/);
  });
});

describe('A receipt', () => {
  it('shows no time for a withdrawal, because it is not stored', () => {
    expect(textOfReceipt({ state: 'withdrawn', decidedAt: '2026-11-25T10:00:02.000Z' })).not.toContain('25');
  });

  it.each([
    ['overturned', ['removed', 'quarantined', 'withdrawn']],
    ['modified', ['removed', 'quarantined', 'rejected', 'published', 'withdrawn']],
  ] as const)('says nothing about an appeal that was %s after a later decision', (appeal, states) => {
    for (const state of states)
      expect(textOfReceipt({ state, appeal: { state: appeal } })).not.toMatch(/appeal/i);
  });

  it('of an accepted report shows the last step as done', () => {
    expect(textOfReceipt({ kind: 'report', state: 'accepted' })).toContain('Review taken down (done)');
  });

  it('of a report about a name does not speak of the review', () => {
    for (const state of Receipt.shape.state.options) {
      const reasons = [{ code: 'name', text: 'The name of its author does not belong here', spans: [] }];
      const text = textOfReceipt({ kind: 'report', state, reasons });
      expect(text).toContain('What you reported');
      if (['held', 'accepted', 'declined', 'withdrawn'].includes(state))
        expect(text).not.toMatch(/wrote the review|The review/);
    }
  });

  it('of a suggestion with a question for a moderator does not say that the editors have it', () => {
    expect(textOfReceipt({ kind: 'suggestion', state: 'held', reasons: [aReason] })).not.toContain(
      'editors have it',
    );
    expect(textOfReceipt({ kind: 'suggestion', state: 'forwarded' })).toContain('editors have it');
  });

  it('of a rejected edit says that the approved version stays published', () => {
    expect(textOfReceipt({ state: 'rejected', approvedStaysUp: true })).toMatch(
      /approved before stays on the page\./,
    );
    expect(standing({ state: 'rejected', approvedStaysUp: true })).toBe('Your change is not on the page.');
    expect(standing({ state: 'rejected' })).toBe('It is not on the page.');
  });
});
