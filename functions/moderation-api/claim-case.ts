import type { Endpoint } from '../../shared/http/api.ts';
import { defaultHandle } from '../../shared/people/handle.ts';
import { changeCaseInPath } from './change-case.ts';
import type { Dependencies } from './dependencies.ts';
import { moderator } from './moderator.ts';

/** A claim is a lease of twenty minutes; claiming again renews it. */
const claimCase: Endpoint<Dependencies> = async (event, deps) => {
  const { tag } = await moderator(event, deps);
  return changeCaseInPath(event, deps, tag, (now) => ({
    type: 'claimed',
    by: tag,
    name: defaultHandle(tag),
    now,
  }));
};
export default claimCase;
