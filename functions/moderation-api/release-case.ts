import type { Endpoint } from '../../shared/http/api.ts';
import { changeCaseInPath } from './change-case.ts';
import type { Dependencies } from './dependencies.ts';
import { moderator } from './moderator.ts';

const releaseCase: Endpoint<Dependencies> = async (event, deps) => {
  const { tag } = await moderator(event, deps);
  return changeCaseInPath(event, deps, tag, (now) => ({ type: 'released', by: tag, now }));
};
export default releaseCase;
