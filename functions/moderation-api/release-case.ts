import { releaseCase } from '../../shared/contract/cases.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { changeCase } from './change-case.ts';
import { moderator } from './gates.ts';

export default endpoint(releaseCase, moderator, ({ caller: { tag }, params }, deps) =>
  changeCase(params, deps, tag, (now) => ({ type: 'released', by: tag, now })),
);
