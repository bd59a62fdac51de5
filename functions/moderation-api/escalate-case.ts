import { escalateCase } from '../../shared/contract/cases.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { changeCase } from './change-case.ts';
import { moderator } from './gates.ts';

/** Escalates a case: ends the claim on it and puts it at the top of the queue, for another moderator to claim. */
export default endpoint(escalateCase, moderator, ({ caller: { tag }, params }, deps) =>
  changeCase(params, deps, tag, (now) => ({ type: 'escalated', by: tag, now })),
);
