import { readPolicy } from '../../shared/contract/policy.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { listPolicies, readPolicy as read } from '../../shared/storage/policies.ts';
import { admin } from './gates.ts';
import { policyView } from './policy-view.ts';

export default endpoint(readPolicy, admin, async (_, { store }) => {
  const [current, history] = await Promise.all([read(store), listPolicies(store)]);
  return answer(200, {
    ...policyView(current),
    history: history.map(({ number, activatedAt }) => ({ version: number, activatedAt })),
  });
});
