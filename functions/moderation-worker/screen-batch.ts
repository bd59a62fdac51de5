import type { SQSRecord } from 'aws-lambda';
import { type ScreeningRequest, screeningRequestIn } from '../../shared/messaging/screening-request.ts';
import type { Attempt } from './attempt.ts';

/** Enough for any honest text of the longest kind several times over; what needs more waits until the others are decided. */
const first: Attempt = { milliseconds: 100, last: false };
/** What is not screened then is held for people. */
const second: Attempt = { milliseconds: 400, last: true };
/** Beside the second attempt itself, for reading the submission and writing the decision. */
const reserveMs = 2_000;

type Screen = (request: ScreeningRequest, attempt: Attempt) => Promise<'done' | 'over-time'>;

const isRetried = ({ attributes }: SQSRecord): boolean => Number(attributes.ApproximateReceiveCount) > 1;

/**
 * Those delivered before, the second time from the one end and the third from the other: when one of them kills the worker
 * each time, its neighbours on both sides are decided by then. Later ones begin in the middle, should there be several.
 */
const inTurn = (records: readonly SQSRecord[]): SQSRecord[] => {
  const sorted = records.filter(isRetried).sort((one, other) => (one.messageId < other.messageId ? -1 : 1));
  const deliveries = Number(sorted[0]?.attributes.ApproximateReceiveCount);
  const start = deliveries > 3 ? Math.floor(sorted.length / 2) : 0;
  const turned = [...sorted.slice(start), ...sorted.slice(0, start)];
  return deliveries % 2 === 0 ? turned : turned.reverse();
};

/**
 * Screens a batch so that no text delays or loses another. New ones come first, together; then, one by one, those that
 * were delivered before, because one of them may have killed the worker; at the end those that took too long. What there
 * is no time left for is given back. Answers one result a record, in their order.
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
  for (const record of inTurn(records)) await attemptInTime(record, first);
  for (const record of [...overTime]) await attemptInTime(record, second);
  return records.map(
    (record) => results.get(record) ?? { status: 'rejected', reason: new Error('not screened') },
  );
}
