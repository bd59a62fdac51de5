/** A complete HTTP response in memory, as it will be sent to the caller. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** Instead of a response: the connection is closed without one. */
export type Cut = 'cut';

const jsonType = 'application/x-amz-json-1.0';

/** Creates a response of the AWS JSON protocol. */
export function jsonAnswer(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { 'content-type': jsonType, ...headers },
    body: Buffer.from(JSON.stringify(value)),
  };
}
