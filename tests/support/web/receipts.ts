import type { Receipt } from '../../../functions/web/html/receipt/receipt.ts';

const text =
  'A great film for the whole family. Write to me at ana@example.org if you want to talk about it!';

/** Builds a receipt in any state; its author's text contains an e-mail address. */
export function receipt(parts: Partial<Receipt> = {}): Receipt {
  return {
    receipt: 'rcp_sample',
    kind: 'review',
    state: 'submitted',
    version: 1,
    revision: 1,
    submittedAt: '2026-11-23T10:00:00.000Z',
    reasons: [],
    appealable: false,
    editable: true,
    title: { slug: 'the-innocence-files', name: 'The Innocence Files' },
    ...parts,
  };
}

/** A submission that was sent back for an edit, as its author sees it. */
export function needsEdit(): Receipt {
  return receipt({
    state: 'needs-edit',
    version: 2,
    decidedAt: '2026-11-23T10:00:02.000Z',
    appealable: true,
    reasons: [
      {
        code: 'pii',
        text: 'Your text seems to contain personal contact details. Please take out the marked part and send it again; the rest can stay.',
        spans: [{ field: 'text', start: text.indexOf('ana@'), end: text.indexOf(' if you') }],
      },
    ],
    content: {
      stars: 5,
      age: 13,
      headline: 'Watch it together',
      text,
      concerns: ['great-messages'],
      grid: { language: 3 },
    },
  });
}
