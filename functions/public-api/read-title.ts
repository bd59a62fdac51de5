import { cacheable } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { slugParameter } from '../../shared/http/request.ts';
import { readPageJson } from '../../shared/storage/page-documents.ts';
import type { Dependencies } from './dependencies.ts';

const readTitle: Endpoint<Dependencies> = async (event, { store }) => {
  const page = await readPageJson(store, slugParameter(event));
  if (page === undefined) throw new Problem(404, 'title-not-found', 'No title has this slug');
  return cacheable(event.headers['if-none-match'], {
    body: page.json,
    etag: page.etag,
    contentType: 'application/json',
    cacheControl: 'public, max-age=5, stale-while-revalidate=30',
  });
};
export default readTitle;
