import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { ReceiptView } from '../../../../../functions/web/html/receipt/receipt-view.tsx';
import { submissionStates } from '../../../../../shared/moderation/submission-machine.ts';
import { needsEdit, receipt } from '../../../../support/web/receipts.ts';
import { textOf } from '../../../../support/web/text-of.ts';

const render = (parts: Parameters<typeof receipt>[0]) =>
  renderToString(<ReceiptView receipt={receipt(parts)} />);

describe('A receipt', () => {
  it.each(submissionStates)('in the state %s names the title and the kind of submission', (state) => {
    const text = textOf(render({ state }));

    expect(text).toContain('The Innocence Files');
    expect(text).not.toContain('undefined');
    expect(textOf(render({ state, kind: 'suggestion' }))).toContain('Your suggestion for');
  });

  it('highlights the part of the author’s text that the reason refers to', () => {
    const html = renderToString(<ReceiptView receipt={needsEdit()} />);

    expect(html).toContain('Write to me at <mark>ana@example.org</mark> if you want');
    expect(html).toContain('It needs a small change');
  });

  it('of a suggestion shows which fields it would change', () => {
    const patch = [
      { path: '/details/runtimeMinutes', value: 109 },
      { path: '/details/network', value: 'Any TV' },
    ];
    const text = textOf(
      render({
        kind: 'suggestion',
        content: { area: 'fact', text: 'Both are wrong.', patch },
        changes: [
          { path: '/details/premiereDate', from: '2017', to: '2017-11-22' },
          { path: '/contentGrid/language/level', from: 1, to: 2 },
          { path: '/details/network', from: null, to: 'Any TV' },
        ],
      }),
    ).replace(/\s+/g, ' ');

    expect(text).toContain('Premiere date The page said: 2017. You proposed: November 22, 2017');
    expect(text).toContain('Language: level The page said: 1, Hardly any. You proposed: 2, A little');
    expect(text).toContain('Network The page said: nothing. You proposed: Any TV');
  });

  it('shows no text to somebody who is not its author', () => {
    const { content: _, ...seen } = needsEdit();

    expect(renderToString(<ReceiptView receipt={seen} />)).not.toContain('ana@example.org');
  });

  it('offers help when a reason is about self-harm', () => {
    const care = render({ state: 'held', reasons: [{ code: 'self-harm', text: 'Soon.', spans: [] }] });

    expect(textOf(care)).toContain('Are you all right?');
    expect(care).toContain('href="tel:988"');
    expect(textOf(render({ state: 'held' }))).not.toContain('Are you all right?');
    const abuse = render({
      state: 'held',
      reasons: [{ code: 'abuse-disclosure', text: 'Soon.', spans: [] }],
    });
    expect(textOf(abuse)).toContain('You did right to say it');
    expect(abuse).toContain('href="tel:08001111"');
  });

  it.each(submissionStates)(
    'that is %s says that an appeal is possible only when it shows the button',
    (state) => {
      const open = textOf(render({ state, appealable: true }));
      const shut = textOf(render({ state, appealable: false }));

      expect(open).toContain('ask another person to look');
      expect(shut).not.toMatch(/appeal|another person to look/i);
    },
  );

  it.each(['open', 'assigned'])('whose appeal is %s says that another person reviews it', (state) => {
    const text = textOf(render({ state: 'rejected', appeal: { state } }));

    expect(text).toContain('Somebody who was not involved in the decision will look at your appeal.');
  });

  it.each([
    ['upheld', 'rejected', 'the decision stands'],
    ['overturned', 'published', 'changed the decision'],
    ['modified', 'needs-edit', 'changed the decision'],
  ] as const)('whose appeal was %s says so and shows the reply', (state, now, words) => {
    const text = textOf(render({ state: now, appeal: { state, reply: 'We read it twice.' } }));

    expect(text).toContain(words);
    expect(text).toContain('We read it twice.');
  });

  it.each([
    ['was withdrawn', { state: 'rejected', appeal: { state: 'withdrawn' } }],
    ['was upheld before a new text was published', { state: 'published', appeal: { state: 'upheld' } }],
    ['was upheld before a new decision', { state: 'removed', appealable: true, appeal: { state: 'upheld' } }],
  ] as const)('whose appeal %s says nothing about the appeal', (_, parts) => {
    expect(textOf(render(parts))).not.toMatch(/your appeal/i);
  });

  it.each([
    ['removed', true],
    ['published', false],
  ] as const)('about a name that is %s invites its owner to choose another: %s', (state, invites) => {
    const text = textOf(render({ kind: 'name', state, name: 'Juniper Trail' }));

    expect(text).toContain('Juniper Trail');
    expect(text.includes('choose another')).toBe(invites);
  });

  it.each(submissionStates)(
    'that is %s links to the statement of reasons only if it is restricted',
    (state) => {
      const reasons = [{ code: 'spam', text: 'Words.', spans: [] }];
      const html = render({ state, reasons, decidedAt: '2026-11-23T10:00:02.000Z' });

      expect(html.includes('/submissions/rcp_sample/statement')).toBe(
        ['needs-edit', 'rejected', 'quarantined', 'removed'].includes(state),
      );
    },
  );

  it.each(submissionStates)('of a suggestion that is %s does not say that the page changes', (state) => {
    const text = textOf(render({ state, kind: 'suggestion' }));

    if (state === 'applied') expect(text).toContain('The page has been updated');
    else expect(text).not.toMatch(/accepted|been updated|part of the page/i);
  });

  it('shows the position in the queue', () => {
    expect(textOf(render({ state: 'held', queue: { position: 3 } }))).toContain('Number 3 in line');
  });
});
