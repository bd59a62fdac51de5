import { countryOfLanguages } from '../../../shared/moderation/help-lines.ts';
import { defined } from '../../../shared/values/defined.ts';
import { renderDocument } from '../html/layout/document.tsx';
import { progressWithAppeal } from '../html/receipt/receipt.ts';
import { ReceiptView } from '../html/receipt/receipt-view.tsx';
import { stateWords } from '../html/receipt/state-words.ts';
import { frameFor, privatePage } from '../responses.ts';
import type { PageAnswer, PageEvent, Site } from '../site.ts';

const refreshSeconds = { moving: 3, waiting: 60, final: undefined } as const;

/** A submission's page, for anyone who has its receipt. */
export default async function submission(event: PageEvent, site: Site): Promise<PageAnswer> {
  const id = event.pathParameters?.receipt ?? '';
  const receipt = await site.data.receipt(id);
  if (receipt === undefined) return undefined;
  const seconds = refreshSeconds[progressWithAppeal(receipt)];
  const html = renderDocument(
    frameFor(site),
    {
      title: `${stateWords(receipt).name}: ${receipt.title.name}`,
      path: `/submissions/${encodeURIComponent(id)}`,
      personal: true,
      islands: ['receipt'],
      ...defined({ refreshSeconds: seconds }),
    },
    <div class="wrap receipt" data-island="receipt" data-receipt={id}>
      <ReceiptView receipt={receipt} country={countryOfLanguages(event.headers['accept-language'] ?? '')} />
    </div>,
  );
  return privatePage(site, { html });
}
