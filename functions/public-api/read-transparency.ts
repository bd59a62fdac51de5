import { TransparencyQuery } from '../../shared/contract/queries.ts';
import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { validated } from '../../shared/http/validate.ts';
import { readTransparencyReport } from '../../shared/storage/transparency-report.ts';
import type { Dependencies } from './dependencies.ts';

const readTransparency: Endpoint<Dependencies> = async (event, { store, now }) => {
  const { days } = validated(TransparencyQuery, event.queryStringParameters ?? {});
  return json(200, await readTransparencyReport(store, days, now()), {
    'cache-control': 'public, max-age=10',
  });
};
export default readTransparency;
