import type { SQSRecord } from 'aws-lambda';
import { type ScreeningRequest, screeningRequestIn } from '../../shared/messaging/screening-request.ts';
import type { Attempt } from './attempt.ts';

/**
 * The first attempt. Its limit is several times what the longest ordinary text needs. A text that needs more is screened
 * after the others.
 */
const first: Attempt = { milliseconds: 100, last: false };
/** The last attempt. A text that is not screened within this limit is held for a person. */
const second: Attempt = { milliseconds: 400, last: true };
/** Time that is needed in addition to the second attempt: for reading the submission and writing the decision. */
const reserveMs = 2_000;

type Screen = (request: ScreeningRequest, attempt: Attempt) => Promise<'done' | 'over-time'>;

const isRetried = ({ attributes }: SQSRecord): boolean => Number(attributes.ApproximateReceiveCount) > 1;

/**
 * Orders the redelivered requests. The second delivery starts at one end and the third at the other, so that even
 * if the same request crashes the worker both times, the requests before and after it have then been decided. Later
 * deliveries start in the middle.
 */
const inScreeningOrder = (records: readonly SQSRecord[]): SQSRecord[] => {
  const sorted = records.filter(isRetried).sort((one, other) => (one.messageId < other.messageId ? -1 : 1));
  const deliveries = Number(sorted[0]?.attributes.ApproximateReceiveCount);
  const start = deliveries > 3 ? Math.floor(sorted.length / 2) : 0;
  const turned = [...sorted.slice(start), ...sorted.slice(0, start)];
  return deliveries % 2 === 0 ? turned : turned.reverse();
};

/**
 * Screens a batch so that no text delays another or makes it fail. New requests are screened first, together.
 * Redelivered ones follow one by one, because one of them may have crashed the worker. Those that exceeded their time
 * come last. Requests for which no time is left are rejected and delivered again. Returns one result for each record, in
 * order.
 */
export async function screenBatch(
  records: readonly SQSRecord[],
  screen: Screen,
  remainingMs: () => number,
): Promise<PromiseSettledResult<unknown>[]> {
  const results = new Map<SQSRecord, PromiseSettledResult<unknown>>();
  const overTime: SQSRecord[] = [];
  const attempt = async (record: SQSRecord, which: Attempt): Promise<void> => {
    try {
      const outcome = await screen(screeningRequestIn(record.body), which);
      if (outcome === 'over-time') overTime.push(record);
      results.set(record, { status: 'fulfilled', value: outcome });
    } catch (reason) {
      results.set(record, { status: 'rejected', reason });
    }
  };
  const attemptInTime = async (record: SQSRecord, which: Attempt): Promise<void> => {
    if (remainingMs() > which.milliseconds + reserveMs) return attempt(record, which);
    results.set(record, { status: 'rejected', reason: new Error('no time was left in this invocation') });
  };
  await Promise.all(records.filter((record) => !isRetried(record)).map((record) => attempt(record, first)));
  for (const record of inScreeningOrder(records)) await attemptInTime(record, first);
  for (const record of [...overTime]) await attemptInTime(record, second);
  return records.map(
    (record) => results.get(record) ?? { status: 'rejected', reason: new Error('not screened') },
  );
}
