import type { Queues } from '../../shared/messaging/publisher.ts';
import type { Store } from '../../shared/storage/store.ts';

export interface SweeperDependencies {
  store: Store;
  queues: Queues;
  screeningUrl: string;
  /** The queue of reminders, which are delivered fifteen minutes after their requests. */
  overdueUrl: string;
  /** The dead-letter queue of the screening queue. */
  unscreenedUrl: string;
  now: () => Date;
}
