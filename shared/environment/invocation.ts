/** The Lambda invocation that a log line belongs to. */
export interface Invocation {
  /** Lambda's request id; absent before the first invocation. */
  requestId?: string;
  /** Whether this is the first invocation of the instance. */
  coldStart: boolean;
}

let current: Invocation = { coldStart: true };

/** Remembers the invocation that begins as the current one. An instance handles one invocation at a time. */
export function beginInvocation({ awsRequestId }: { awsRequestId: string }): void {
  current = { requestId: awsRequestId, coldStart: current.requestId === undefined };
}

/** Returns the current invocation. Before the first one it has no request id. */
export function currentInvocation(): Invocation {
  return current;
}
