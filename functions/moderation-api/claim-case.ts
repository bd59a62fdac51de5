import { claimCase } from '../../shared/contract/cases.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { defaultHandle } from '../../shared/people/handle.ts';
import { changeCase } from './change-case.ts';
import { moderator } from './gates.ts';

/** A claim is a lease of twenty minutes; claiming again renews it. */
export default endpoint(claimCase, moderator, ({ caller: { tag }, params }, deps) =>
  changeCase(params, deps, tag, (now) => ({ type: 'claimed', by: tag, name: defaultHandle(tag), now })),
);
