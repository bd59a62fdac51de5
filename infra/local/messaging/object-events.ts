import { randomBytes } from 'node:crypto';
import type { CreatedObject } from '../contracts.ts';
import type { JsonClient } from '../proxy/json-client.ts';
import type { BucketNotification } from '../triggers/bucket-notifications.ts';

interface Account {
  region: string;
  accountId: string;
}

/** S3 encodes keys in events as forms do: a space is `+`, and only `/` and unreserved characters stay as they are. */
const encodedKey = (key: string): string =>
  key
    .split('/')
    .map((part) => encodeURIComponent(part).replaceAll('%20', '+'))
    .join('/');

let sequence = 0;

/** Builds the event that S3 sends. Source: Amazon S3 user guide, "Event message structure", version 2.1. */
function eventOf({ bucket, key, size, etag, at, action }: CreatedObject, { region, accountId }: Account) {
  sequence += 1;
  return {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: region,
    eventTime: at.toISOString(),
    eventName: `ObjectCreated:${action}`,
    userIdentity: { principalId: accountId },
    requestParameters: { sourceIPAddress: '127.0.0.1' },
    responseElements: { 'x-amz-request-id': randomBytes(8).toString('hex').toUpperCase() },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: 'notification',
      bucket: { name: bucket, ownerIdentity: { principalId: accountId }, arn: `arn:aws:s3:::${bucket}` },
      object: {
        key: encodedKey(key),
        size,
        eTag: etag.replaceAll('"', ''),
        sequencer: sequence.toString(16).toUpperCase().padStart(18, '0'),
      },
    },
  };
}

const applies = (notification: BucketNotification, { bucket, key, action }: CreatedObject): boolean =>
  notification.bucket === bucket &&
  ['*', action].some((name) => notification.event === `s3:ObjectCreated:${name}`) &&
  key.startsWith(notification.prefix) &&
  key.endsWith(notification.suffix);

/** Sends messages about created objects to the queues of a stack's bucket notifications. */
export class ObjectEvents {
  readonly #notifications: readonly BucketNotification[];
  readonly #sqs: JsonClient;
  readonly #account: Account;

  constructor(notifications: readonly BucketNotification[], sqs: JsonClient, account: Account) {
    this.#notifications = notifications;
    this.#sqs = sqs;
    this.#account = account;
  }

  /** Sends the test event that S3 sends to each queue when a bucket's notifications are configured. */
  async test(at: Date): Promise<void> {
    for (const { bucket, queueUrl } of this.#notifications)
      await this.#send(queueUrl, {
        Service: 'Amazon S3',
        Event: 's3:TestEvent',
        Time: at.toISOString(),
        Bucket: bucket,
        RequestId: randomBytes(8).toString('hex').toUpperCase(),
        HostId: 'local',
      });
  }

  /** Sends one message to each queue whose notification applies to the object. */
  async send(created: CreatedObject): Promise<void> {
    for (const notification of this.#notifications)
      if (applies(notification, created))
        await this.#send(notification.queueUrl, { Records: [eventOf(created, this.#account)] });
  }

  async #send(QueueUrl: string, message: object): Promise<void> {
    await this.#sqs.call('AmazonSQS.SendMessage', { QueueUrl, MessageBody: JSON.stringify(message) });
  }
}
