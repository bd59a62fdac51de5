import type { IncomingHttpHeaders } from 'node:http';
import type { Caller } from '../contracts.ts';
import type { Answer, Cut } from './answer.ts';
import type { TableConsumption } from './consumption.ts';
import type { Operation } from './operation.ts';

/** An SDK call with its identified caller and operation. */
export interface Call {
  caller: Caller;
  operation: Operation;
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
}

/** What the proxy did with a call. */
export interface Outcome {
  answer: Answer | Cut;
  /** The IAM action, such as `dynamodb:PutItem`. */
  action: string;
  consumed?: TableConsumption[];
  /** Length of a response body that was streamed to the caller and so is not in `answer`. */
  streamedBytes?: number;
  denied?: boolean;
}

/** The access key with which the runner polls queues and streams. IAM policies do not apply to it, delivery faults do. */
export const eventSourceKey = 'eventsource';
