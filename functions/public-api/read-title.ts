import { refuse } from '../../shared/contract/refusal.ts';
import type { readTitle as contract } from '../../shared/contract/titles.ts';
import { openEndpoint } from '../../shared/http/open-endpoint.ts';
import { isSlug } from '../../shared/http/request.ts';
import { readTitlePage } from '../../shared/storage/page-documents.ts';
import type { Dependencies } from './dependencies.ts';

/**
 * Answers with the stored page document and the current cards of the titles that it recommends, or leads to the title into
 * which this one was merged. Loads no schema.
 */
export default openEndpoint<typeof contract, Dependencies>(
  'GET /v1/titles/{slug}',
  async ({ slug }, { store }) => {
    const page = isSlug(slug) ? await readTitlePage(store, slug) : undefined;
    if (page === undefined) return refuse('title-not-found');
    if (page.movedTo !== undefined) return { location: `/v1/titles/${page.movedTo}` };
    return {
      body: JSON.stringify(page.document),
      etag: page.etag,
      contentType: 'application/json',
      cacheControl: 'public, max-age=5, stale-while-revalidate=30',
    };
  },
);
