import { answer } from '../../shared/http/answer.ts';

/** Builds the 202 response: the receipt, the state of what was sent, and the URL at which the state can be read. */
export function accepted(receipt: string, state: 'submitted' | 'held' | 'open') {
  const statusUrl = `/v1/submissions/${receipt}`;
  return answer(202, { receipt, state, statusUrl }, { location: statusUrl });
}

/** The type of the 202 response. */
export type Accepted = ReturnType<typeof accepted>;
