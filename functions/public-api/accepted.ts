import { answer } from '../../shared/http/answer.ts';

/** The answer 202: a receipt, what became of the request so far, and where that can be followed. */
export function accepted(receipt: string, state: 'submitted' | 'held' | 'open') {
  const statusUrl = `/v1/submissions/${receipt}`;
  return answer(202, { receipt, state, statusUrl }, { location: statusUrl });
}

/** The same as a type. */
export type Accepted = ReturnType<typeof accepted>;
