import type { DynamoDBRecord } from 'aws-lambda';
import { type Queues, sendScreeningRequests } from '../../shared/messaging/publisher.ts';
import type { ScreeningRequest } from '../../shared/messaging/screening-request.ts';
import { partsOf } from '../../shared/storage/table.ts';

export interface RelayDependencies {
  queues: Queues;
  screeningUrl: string;
  /**
   * The queue of reminders: the same requests, delivered later, so that the sweeper can check whether they are done.
   */
  overdueUrl: string;
}

const overdueAfterSeconds = 900;

const tagIn = (key: string | undefined): string => partsOf(key ?? '')[0] ?? '';

const requestIn = ({ dynamodb }: DynamoDBRecord): ScreeningRequest => {
  const { pk, sk, revision, entity, state, about, screenAppeal } = dynamodb?.NewImage ?? {};
  const own = { person: tagIn(pk?.S), item: tagIn(sk?.S) };
  const base = { type: 'screening-request' as const, version: 1 as const, revision: Number(revision?.N) };
  if (screenAppeal?.N && state?.S !== 'submitted') return { ...base, ...own, appeal: Number(screenAppeal.N) };
  if (entity?.S !== 'report') return { ...base, ...own };
  const { person, item } = about?.M ?? {};
  return { ...base, person: person?.S ?? '', item: item?.S ?? '', report: own };
};

/**
 * Sends a screening request for each submitted revision, appeal to the editors and urgent report in the table's stream, and
 * for each of them a reminder to the sweeper.
 */
export async function relay(
  { queues, screeningUrl, overdueUrl }: RelayDependencies,
  records: readonly DynamoDBRecord[],
): Promise<PromiseSettledResult<unknown>[]> {
  const requests = records.map(requestIn);
  const [screening, overdue] = await Promise.all([
    sendScreeningRequests(queues, screeningUrl, requests),
    sendScreeningRequests(queues, overdueUrl, requests, overdueAfterSeconds),
  ]);
  return requests.map((_, index) =>
    screening[index] && overdue[index]
      ? { status: 'fulfilled', value: undefined }
      : { status: 'rejected', reason: new Error('the queue refused the request') },
  );
}
