import { confirmLink } from '../../shared/contract/links.ts';
import { refuse } from '../../shared/contract/refusal.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { readLinkRecord, writeLinkRecord } from '../../shared/storage/link-records.ts';
import { afterConfirmation } from '../../shared/titles/link-record.ts';
import { editor } from './gates.ts';
import { actOf } from './traces.ts';

/** Records that an editor saw a link work that the check found dead. */
export default endpoint(confirmLink, editor, async ({ caller, params, body }, deps) => {
  const { slug } = params;
  const record = await readLinkRecord(deps.store, slug);
  if (!record?.links.some(({ url }) => url === body.url)) return refuse('link-not-found');
  const act = actOf(caller, deps);
  const links = afterConfirmation(record.links, body.url, act);
  if (!(await writeLinkRecord(deps.store, slug, links, record, act.at))) return refuse('changed-meanwhile');
  return answer(200, { url: body.url, confirmedAt: act.at });
});
