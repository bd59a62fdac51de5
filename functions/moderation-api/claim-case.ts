import { claimCase } from '../../shared/contract/cases.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { defaultHandle } from '../../shared/people/handle.ts';
import { changeCase } from './change-case.ts';
import { moderator } from './gates.ts';

/** Claims a case for twenty minutes. Claiming one's own case renews the claim. */
export default endpoint(claimCase, moderator, (input, deps) =>
  changeCase(input, deps, (now) => ({
    type: 'claimed',
    by: input.caller.tag,
    name: defaultHandle(input.caller.tag),
    now,
  })),
);
