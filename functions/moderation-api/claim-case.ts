import { claimCase } from '../../shared/contract/cases.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { defaultHandle } from '../../shared/people/handle.ts';
import { changeCase } from './change-case.ts';
import { moderator } from './gates.ts';

/** Claims a case for twenty minutes. Claiming one's own case renews the claim. */
export default endpoint(claimCase, moderator, ({ caller: { tag }, params }, deps) =>
  changeCase(params, deps, tag, (now) => ({ type: 'claimed', by: tag, name: defaultHandle(tag), now })),
);
