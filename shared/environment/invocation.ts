/** What the log says of the invocation that a line belongs to. */
export interface Invocation {
  /** Lambda's id of the invocation; absent before the first one. */
  requestId?: string;
  /** Whether it is the first one of this instance. */
  coldStart: boolean;
}

let current: Invocation = { coldStart: true };

/** Remembers the invocation that begins. An instance works on one at a time. */
export function beginInvocation({ awsRequestId }: { awsRequestId: string }): void {
  current = { requestId: awsRequestId, coldStart: current.requestId === undefined };
}

/** The invocation that runs; before the first one, that of the start. */
export function currentInvocation(): Invocation {
  return current;
}
