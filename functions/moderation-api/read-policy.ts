import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { listPolicies, readPolicy as read } from '../../shared/storage/policies.ts';
import type { Dependencies } from './dependencies.ts';
import { admin } from './moderator.ts';
import { policyView } from './policy-view.ts';

const readPolicy: Endpoint<Dependencies> = async (event, deps) => {
  await admin(event, deps);
  const [current, history] = await Promise.all([read(deps.store), listPolicies(deps.store)]);
  return json(200, {
    ...policyView(current),
    history: history.map(({ number, activatedAt }) => ({ version: number, activatedAt })),
  });
};
export default readPolicy;
