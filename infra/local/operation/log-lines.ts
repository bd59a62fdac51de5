import { isRecord } from '../cloudformation/values.ts';
import type { InvokeResult } from '../contracts.ts';
import type { Price } from '../functions/prices.ts';
import type { RequestRecord } from '../http/server.ts';

/** Formats a request for the log: `PUT 201 /notes/{id}  12 ms  notes  1 WCU 0.5 RCU` */
export function requestLine(
  record: RequestRecord,
  label: string | undefined,
  price: Price | undefined,
): string {
  return line([`${record.method} ${record.status} ${record.path}`, duration(record.ms), label, cost(price)]);
}

/** Formats an event for the log: `SQS ok 3 records  34 ms  listener  6 WCU 2 RCU` */
export function eventLine(
  event: unknown,
  result: InvokeResult,
  ms: number,
  label: string,
  price: Price,
): string {
  const { source, count } = describe(event);
  const failures = result.ok ? failedItems(result.value) : 0;
  const outcome = result.ok ? (failures === 0 ? 'ok' : `${failures} failed of`) : result.error.name;
  const records = count === undefined ? '' : ` ${count} record${count === 1 ? '' : 's'}`;
  return line([`${source} ${outcome}${records}`, duration(ms), label, cost(price)]);
}

function describe(event: unknown): { source: string; count?: number } {
  const records = isRecord(event) && Array.isArray(event.Records) ? event.Records : undefined;
  if (records === undefined) return { source: 'SCHEDULE' };
  const first: unknown = records[0];
  const source = isRecord(first) ? String(first.eventSource).replace('aws:', '') : 'event';
  return { source: source === 'dynamodb' ? 'STREAM' : source.toUpperCase(), count: records.length };
}

function failedItems(value: unknown): number {
  return isRecord(value) && Array.isArray(value.batchItemFailures) ? value.batchItemFailures.length : 0;
}

function cost(price: Price | undefined): string | undefined {
  if (price === undefined) return undefined;
  const parts = [
    [price.writeUnits, 'WCU'],
    [price.readUnits, 'RCU'],
  ] as const;
  return parts
    .filter(([units]) => units > 0)
    .map(([units, name]) => `${Number(units.toFixed(1))} ${name}`)
    .join(' ');
}

const duration = (ms: number): string => `${ms < 10 ? ms.toFixed(1) : ms.toFixed(0)} ms`;

const line = (parts: (string | undefined)[]): string => parts.filter((part) => part).join('  ');
