import { readQueue } from '../../shared/contract/cases.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { countCases } from '../../shared/storage/case-counts.ts';
import { moderator } from './gates.ts';

/** Answers with the current number of waiting, assigned and escalated cases that the caller may read. Each count stops at 1,000. */
export default endpoint(readQueue, moderator, async ({ caller: { trained = false } }, { store }) => {
  const [waiting, assigned, escalated] = await Promise.all([
    countCases(store, 'waiting', trained),
    countCases(store, 'assigned', trained),
    countCases(store, 'escalated', trained),
  ]);
  return answer(200, { waiting, assigned, escalated });
});
