import { callApi } from '../../call-api.ts';
import type { Outcome, SharedFlags, Work } from '../../command.ts';

interface Queue {
  waiting: number;
  assigned: number;
  escalated: number;
}

/** Reads the moderation statistics and the state of the queue from the API. */
export default async function runReport(_: SharedFlags, { open }: Work): Promise<Outcome> {
  const target = await open();
  const token = await target.staffToken('admin');
  const [transparency, queue] = await Promise.all([
    callApi(target, 'GET', '/v1/transparency'),
    callApi(target, 'GET', '/v1/moderation/queue', { token }) as Promise<Queue>,
  ]);
  return {
    result: { ok: true, transparency, queue },
    lines: [
      `Cases: ${queue.waiting} waiting, ${queue.assigned} assigned, ${queue.escalated} escalated.`,
      JSON.stringify(transparency, null, 2),
    ],
  };
}
