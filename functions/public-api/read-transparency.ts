import { readTransparency } from '../../shared/contract/service.ts';
import { answer } from '../../shared/http/answer.ts';
import { anybody, endpoint } from '../../shared/http/endpoint.ts';
import { readTransparencyReport } from '../../shared/storage/transparency-report.ts';
import type { Dependencies } from './dependencies.ts';

/** Answers with the published numbers about decisions of the last `days` days. */
export default endpoint(readTransparency, anybody, async ({ query }, { store, now }: Dependencies) =>
  answer(200, await readTransparencyReport(store, query.days, now()), {
    'cache-control': 'public, max-age=10',
  }),
);
