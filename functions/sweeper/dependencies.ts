import type { Queues } from '../../shared/messaging/publisher.ts';
import type { Store } from '../../shared/storage/store.ts';

export interface SweeperDependencies {
  store: Store;
  queues: Queues;
  screeningUrl: string;
  /** Reminders of requests, delivered a quarter of an hour after them. */
  overdueUrl: string;
  /** The screening queue's dead letters. */
  unscreenedUrl: string;
  now: () => Date;
}
