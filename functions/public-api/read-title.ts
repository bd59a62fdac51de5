import { refuse } from '../../shared/contract/refusal.ts';
import type { readTitle as contract } from '../../shared/contract/titles.ts';
import { cacheable } from '../../shared/http/answers.ts';
import { openEndpoint } from '../../shared/http/open-endpoint.ts';
import { slugParameter } from '../../shared/http/request.ts';
import { readPageJson } from '../../shared/storage/page-documents.ts';
import type { Dependencies } from './dependencies.ts';

/** Answers with the stored page document unchanged: one read by key, and no schema is loaded. */
export default openEndpoint<typeof contract, Dependencies>(
  'GET /v1/titles/{slug}',
  async (event, { store }) => {
    const slug = slugParameter(event);
    const page = slug === undefined ? undefined : await readPageJson(store, slug);
    if (page === undefined) return refuse('title-not-found');
    return cacheable(event.headers['if-none-match'], {
      body: page.json,
      etag: page.etag,
      contentType: 'application/json',
      cacheControl: 'public, max-age=5, stale-while-revalidate=30',
    });
  },
);
