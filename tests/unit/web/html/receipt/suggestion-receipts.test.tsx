import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../../../../functions/web/html/receipt/receipt.ts';
import { ReceiptView } from '../../../../../functions/web/html/receipt/receipt-view.tsx';
import { receipt } from '../../../../support/web/receipts.ts';
import { textOf } from '../../../../support/web/text-of.ts';

const words = (parts: Partial<Receipt>): string =>
  textOf(renderToString(<ReceiptView receipt={receipt({ kind: 'suggestion', ...parts })} />));

describe('the receipt of a suggestion', () => {
  it('says whether the page has the value of the reader or another one', () => {
    expect(words({ state: 'applied' })).toContain('accepted your suggestion, and the page says so now');
    const other = words({ state: 'applied', otherValues: true });
    expect(other).toContain('An editor used your suggestion and wrote something other than you proposed');
    expect(other).not.toContain('says so now');
    const both = words({ state: 'applied', inPart: true, otherValues: true });
    expect(both).toContain('used a part of your suggestion and wrote something other');
  });

  it('says whether another reader suggested the same, or the reader themselves', () => {
    expect(words({ state: 'duplicate' })).toContain('Another reader suggested the same');
    expect(words({ state: 'duplicate', ownDuplicate: true })).toContain('You suggested the same before');
  });

  it('says what became of the suggestion that was there first', () => {
    const ofDuplicate = (original: Receipt['original'], more: Partial<Receipt> = {}) =>
      words({ state: 'duplicate', original, ...more });
    expect(ofDuplicate({ state: 'waiting' })).toContain(
      'The editors have the other suggestion and will decide',
    );
    expect(ofDuplicate({ state: 'applied', revision: 4 })).toMatch(
      /used the other suggestion.*What changed/s,
    );
    const title = { slug: 'coco', name: 'Coco', offSite: true as const };
    expect(ofDuplicate({ state: 'applied', revision: 4 }, { title })).not.toContain('What changed');
    const reasons = ['The page says this already.'];
    const declined = ofDuplicate({ state: 'declined', reasons }, { ownDuplicate: true });
    expect(declined).toMatch(
      /You suggested the same before.*decided against it.*The page says this already\./s,
    );
    expect(ofDuplicate({ state: 'gone' })).toContain('no longer with the editors');
    const back = words({ state: 'forwarded', reopened: true });
    expect(back).toContain('which has been withdrawn or changed since');
  });

  it('says in which revision a suggestion was used that its reader withdrew', () => {
    const withdrawn = words({ state: 'withdrawn', appliedBefore: true, revision: 4 });
    expect(withdrawn).toMatch(/An editor had used it before, in revision 4 of the page.*What changed/s);
    expect(words({ state: 'withdrawn' })).toContain('Nobody is working on it any more.');
  });

  it('says that its page is off the site only where readers would see it, and leads to no missing page', () => {
    const onSite = { slug: 'coco', name: 'Coco' };
    const title = { ...onSite, offSite: true as const };
    expect(words({ state: 'applied', title })).toContain('but the page is off the site');
    for (const state of ['forwarded', 'declined', 'duplicate', 'withdrawn'] as const) {
      const shown = receipt({ kind: 'suggestion', state, title });
      expect(renderToString(<ReceiptView receipt={shown} />)).not.toContain('/titles/coco');
      expect(words({ state, title })).toBe(words({ state, title: onSite }));
    }
  });

  it('shows its author the row, the source, the appeal, and which parts were used', () => {
    const seen = words({
      state: 'applied',
      inPart: true,
      appeal: { state: 'open', text: 'The tenth was shown yesterday.' },
      content: { area: 'fact', text: 'Please compare.', evidenceUrl: 'https://network.example.org/list' },
      changes: [
        { path: '/details/episodes', from: 9, to: 10, used: 'as-proposed' },
        { path: '/details/seasons', from: 1, to: 2, used: 'other-value' },
        { path: '/details/network', from: 'Netflix', to: 'Sea TV', used: 'not-used' },
      ],
    });
    for (const part of [
      'About: A date or fact',
      'https://network.example.org/list',
      'The tenth was shown yesterday.',
    ])
      expect(seen).toContain(part);
    expect(seen).toMatch(
      /Episodes.*10.*The page says so now.*Seasons.*2.*wrote something else.*Network.*Sea TV.*not used/s,
    );
    const others = words({ state: 'applied', inPart: true });
    expect(others).not.toMatch(/About:|source|Your appeal/);
  });

  it('says what the page says now in each field, in the words of the page', () => {
    const seen = words({
      state: 'applied',
      content: { area: 'fact', text: 'Please compare.' },
      changes: [
        { path: '/contentGrid/language/level', from: 4, to: 1, used: 'other-value', now: 2 },
        {
          path: '/details/cast/-',
          from: null,
          to: 'Mira Hold',
          used: 'other-value',
          now: ['Mira Holt', 'Jo'],
        },
        { path: '/details/premiereDate', from: null, to: '2020', used: 'as-proposed', now: '2020-04' },
        { path: '/details/network', from: 'A', to: 'Sea TV', used: 'as-proposed', now: 'Sea TV' },
        { path: '/details/episodes', from: 9, to: 10, used: 'not-used', now: 9 },
      ],
    });
    expect(seen).toMatch(/wrote something else\. The page says now: 2, /);
    expect(seen).toContain('The page says now: Mira Holt; Jo');
    expect(seen).toContain('The editor used it. The page says now: April 2020');
    expect(seen).toMatch(/Sea TV\s*The page says so now\./);
    expect(seen).toContain('This part was not used. The page says now: 9');
  });

  it('says that an appeal ended with the text that it was about, until the new one is decided', () => {
    const appeal = { state: 'withdrawn' };
    for (const state of ['submitted', 'held', 'forwarded', 'conflict'] as const)
      expect(words({ state, appeal })).toContain('You can appeal against the decision about this one.');
    for (const state of ['declined', 'applied', 'withdrawn'] as const)
      expect(words({ state, appeal })).not.toContain('has ended');
  });

  it('shows an appeal as a step, and its answer', () => {
    const open = words({ state: 'declined', appeal: { state: 'open' } });
    expect(open).toContain('Your appeal (now)');
    const upheld = words({ state: 'duplicate', appeal: { state: 'upheld', reply: 'It is the same.' } });
    expect(upheld).toContain('the decision stands');
    expect(upheld).toContain('They wrote: It is the same.');
    expect(upheld).not.toContain('Your appeal (now)');
    expect(words({ state: 'duplicate', appeal: { state: 'modified' } })).toContain('changed the decision');
  });
});
