import { GetItemCommand, PutItemCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ServiceBusy, ServiceFailed } from '../../shared/environment/service-errors.ts';
import { openQueues, sendScreeningRequests } from '../../shared/messaging/publisher.ts';
import { ConditionFailed } from '../../shared/storage/failures.ts';
import { toItem } from '../../shared/storage/items.ts';
import { createSubmission, readSubmission } from '../../shared/storage/submissions.ts';
import { keys } from '../../shared/storage/table.ts';
import { defined } from '../../shared/values/defined.ts';
import { type Rig, startRig } from '../local/proxy/rig.ts';
import { anAddress, aReview } from '../support/samples.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';

const thrown = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'nothing',
    (error) => error,
  );

describe('storage', () => {
  let storage: TestStorage;
  beforeAll(async () => {
    storage = await startStorage();
  });
  afterAll(() => storage.close());
  afterEach(() => storage.faults.clear());

  const read = () => readSubmission(storage.store, anAddress(1));
  const put = (number: number, condition?: string) => ({
    Put: {
      TableName: storage.store.table,
      Item: toItem(keys.submission(anAddress(number))),
      ...defined({ ConditionExpression: condition || undefined }),
    },
  });
  const transact = (...TransactItems: ReturnType<typeof put>[]) =>
    storage.store.client.send(new TransactWriteItemsCommand({ TransactItems }));
  const impossible = 'attribute_exists(pk)';

  it.each([
    ['is throttled', 'throttle', 'ProvisionedThroughputExceededException', read],
    ['fails inside the table', 'server-error', 'InternalServerError', read],
    [
      'conflicts with a transaction',
      'transaction-conflict',
      'TransactionConflictException',
      () => createSubmission(storage.store, aReview({ address: anAddress(2) })),
    ],
    [
      'is a transaction that conflicts with another',
      'transaction-conflict',
      'TransactionCanceledException',
      () => transact(put(3), put(4)),
    ],
  ])('throws ServiceBusy when a call %s', async (_, kind, name, work) => {
    storage.faults.set([{ kind, rate: 1, match: {} }]);
    const error = await thrown(work());
    expect(error).toBeInstanceOf(ServiceBusy);
    expect(error).toMatchObject({ cause: { name } });
  });

  it('throws ServiceFailed when an answer is lost or the table does not exist', async () => {
    storage.faults.set([{ kind: 'drop-response', rate: 1, match: {} }]);
    const lost = await thrown(read());
    storage.faults.clear();
    const store = { ...storage.store, table: 'elsewhere' };
    const nowhere = await thrown(readSubmission(store, anAddress(1)));
    for (const error of [lost, nowhere]) {
      expect(error).toBeInstanceOf(ServiceFailed);
      expect(error).not.toBeInstanceOf(ServiceBusy);
    }
    expect(lost).toMatchObject({ cause: { code: 'ECONNRESET' } });
    expect(nowhere).toMatchObject({ cause: { name: 'ResourceNotFoundException' } });
  });

  it('throws ConditionFailed with the conditions that failed in a transaction', async () => {
    const error = await thrown(transact(put(5), put(6, impossible), put(7)));
    expect(error).toBeInstanceOf(ConditionFailed);
    expect(error).toMatchObject({ refused: [false, true, false] });
    const { Item } = await storage.store.client.send(
      new GetItemCommand({ TableName: storage.store.table, Key: toItem(keys.submission(anAddress(5))) }),
    );
    expect(Item).toBeUndefined();
  });

  it('throws ConditionFailed when the condition of a single write failed', async () => {
    const error = await thrown(storage.store.client.send(new PutItemCommand(put(8, impossible).Put)));
    expect(error).toBeInstanceOf(ConditionFailed);
    expect(error).toMatchObject({ refused: [true], existing: undefined });
  });
});

describe('messaging', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig();
    rig.caller('application', [{ Effect: 'Allow', Action: '*', Resource: '*' }]);
  });
  afterAll(() => rig.close());
  afterEach(() => rig.proxy.faults.clear());

  const request = { type: 'screening-request', version: 1, person: 'p', item: 'i', revision: 1 } as const;

  it('throws ServiceBusy while the queue is throttled', async () => {
    const url = rig.createQueue('requests');
    rig.proxy.faults.set([{ kind: 'throttle', rate: 1, match: {} }]);
    const error = await thrown(sendScreeningRequests(openQueues(rig.sqs('application')), url, [request]));
    expect(error).toBeInstanceOf(ServiceBusy);
  });

  it('throws ServiceFailed when the queue does not exist', async () => {
    const QueueUrl = `${rig.proxy.url}/000000000000/elsewhere`;
    const error = await thrown(
      openQueues(rig.sqs('application')).send(new GetQueueAttributesCommand({ QueueUrl })),
    );
    expect(error).toBeInstanceOf(ServiceFailed);
    expect(error).not.toBeInstanceOf(ServiceBusy);
    expect(error).toMatchObject({ message: 'SQS failed', cause: expect.any(Error) });
  });
});
