import { renderDocument } from '../html/layout/document.tsx';
import { StatementView } from '../html/receipt/statement-view.tsx';
import { frameFor, privatePage } from '../responses.ts';
import type { PageAnswer, PageEvent, Site } from '../site.ts';

/** The statement of reasons for the latest decision against a submission, for anyone who has its receipt. */
export default async function statement(event: PageEvent, site: Site): Promise<PageAnswer> {
  const id = event.pathParameters?.receipt ?? '';
  const explained = await site.data.statement(id);
  if (explained === undefined) return undefined;
  return privatePage(site, {
    html: renderDocument(
      frameFor(site),
      {
        title: `Statement of reasons: ${explained.title.name}`,
        path: `/submissions/${encodeURIComponent(id)}/statement`,
        personal: true,
      },
      <div class="wrap receipt">
        <StatementView statement={explained} />
      </div>,
    ),
  });
}
