import type { SQSClient } from '@aws-sdk/client-sqs';
import type { Store } from '../../shared/storage/store.ts';

export interface SweeperDependencies {
  store: Store;
  queues: SQSClient;
  screeningUrl: string;
  /** Reminders of requests, delivered a quarter of an hour after them. */
  overdueUrl: string;
  /** The screening queue's dead letters. */
  unscreenedUrl: string;
  now: () => Date;
}
