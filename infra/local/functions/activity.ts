import type { Invocation, InvokeResult, LogSink } from '../contracts.ts';
import type { RequestRecord } from '../http/server.ts';
import { eventLine, requestLine } from '../operation/log-lines.ts';
import type { FunctionDefinition } from './definition.ts';
import { createPrices, type Price } from './prices.ts';

/** One finished invocation with its trigger and its cost. */
export interface Activity extends Invocation, Price {
  /** The HTTP route's key, such as `GET /notes/{id}`, or `event`. */
  trigger: string;
  ok: boolean;
}

/** Writes one log line for each request and event, and passes each invocation with its cost to listeners. */
export function createActivity(log: LogSink) {
  const prices = createPrices();
  const labels = new Map<string, string>();
  const listeners = new Set<(activity: Activity) => void>();
  const notify = (activity: Activity): void => {
    for (const listener of listeners) listener(activity);
  };
  return {
    add: prices.add,
    name(definitions: FunctionDefinition[]): void {
      for (const { id, label } of definitions) labels.set(id, label);
    },
    listen(listener: (activity: Activity) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    request(record: RequestRecord): void {
      const { invocation, routeKey } = record;
      const price = invocation && prices.take(invocation.invocationId);
      log(requestLine(record, invocation && labels.get(invocation.functionId), price));
      if (invocation !== undefined && price !== undefined)
        notify({ ...invocation, ...price, trigger: routeKey ?? '', ok: record.status < 500 });
    },
    event(event: unknown, result: InvokeResult, invocation: Invocation): void {
      const price = prices.take(invocation.invocationId);
      const label = labels.get(invocation.functionId) ?? invocation.functionId;
      log(eventLine(event, result, invocation.ms, label, price));
      notify({ ...invocation, ...price, trigger: 'event', ok: result.ok });
    },
  };
}
