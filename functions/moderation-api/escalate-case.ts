import { escalateCase } from '../../shared/contract/cases.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { changeCase } from './change-case.ts';
import { moderator } from './gates.ts';

/** Escalates a case: ends the claim on it and puts it at the top of the queue, for another moderator to claim. */
export default endpoint(escalateCase, moderator, (input, deps) =>
  changeCase(input, deps, (now) => ({ type: 'escalated', by: input.caller.tag, now })),
);
