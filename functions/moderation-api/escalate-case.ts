import type { Endpoint } from '../../shared/http/api.ts';
import { changeCaseInPath } from './change-case.ts';
import type { Dependencies } from './dependencies.ts';
import { moderator } from './moderator.ts';

/** Escalating gives the case up and puts it before everything else, for another moderator to take. */
const escalateCase: Endpoint<Dependencies> = async (event, deps) => {
  const { tag } = await moderator(event, deps);
  return changeCaseInPath(event, deps, tag, (now) => ({ type: 'escalated', by: tag, now }));
};
export default escalateCase;
