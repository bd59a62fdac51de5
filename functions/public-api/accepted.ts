import { answer } from '../../shared/http/answer.ts';

/** Builds the answer 202: the receipt, the state of what was sent, and the URL at which the state can be read. */
export function accepted(receipt: string, state: 'submitted' | 'held' | 'open') {
  const statusUrl = `/v1/submissions/${receipt}`;
  return answer(202, { receipt, state, statusUrl }, { location: statusUrl });
}

/** The type of the answer 202. */
export type Accepted = ReturnType<typeof accepted>;
