/** A whole answer in memory, as it will be written to the caller. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** Stands for a connection that is cut without an answer. */
export type Cut = 'cut';

const jsonType = 'application/x-amz-json-1.0';

/** A JSON-protocol answer. */
export function jsonAnswer(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { 'content-type': jsonType, ...headers },
    body: Buffer.from(JSON.stringify(value)),
  };
}
