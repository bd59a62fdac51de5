import { releaseCase } from '../../shared/contract/cases.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { changeCase } from './change-case.ts';
import { moderator } from './gates.ts';

export default endpoint(releaseCase, moderator, (input, deps) =>
  changeCase(input, deps, (now) => ({ type: 'released', by: input.caller.tag, now })),
);
