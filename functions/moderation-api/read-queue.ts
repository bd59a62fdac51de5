import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { countCases } from '../../shared/storage/case-counts.ts';
import type { Dependencies } from './dependencies.ts';
import { moderator } from './moderator.ts';

/** Live counts: how many cases wait, are assigned and escalated; counting stops at a thousand. */
const readQueue: Endpoint<Dependencies> = async (event, deps) => {
  await moderator(event, deps);
  const [waiting, assigned, escalated] = await Promise.all([
    countCases(deps.store, 'waiting'),
    countCases(deps.store, 'assigned'),
    countCases(deps.store, 'escalated'),
  ]);
  return json(200, { waiting, assigned, escalated });
};
export default readQueue;
