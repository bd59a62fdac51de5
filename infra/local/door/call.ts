import type { IncomingHttpHeaders } from 'node:http';
import type { Caller } from '../contracts.ts';
import type { Answer, Cut } from './answer.ts';
import type { TableConsumption } from './consumption.ts';
import type { Operation } from './operation.ts';

/** A call whose caller and operation are known. */
export interface Call {
  caller: Caller;
  operation: Operation;
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
}

/** What the door did with a call. */
export interface Outcome {
  answer: Answer | Cut;
  /** As in a policy. */
  action: string;
  consumed?: TableConsumption[];
  /** Length of a body that was passed on, not held. */
  streamedBytes?: number;
  denied?: boolean;
}

/** The key with which the runner polls queues and streams: no policy applies, but delivery faults do. */
export const eventSourceKey = 'eventsource';
