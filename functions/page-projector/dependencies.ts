import type { SealingKeys } from '../../shared/people/sealing.ts';
import type { Store } from '../../shared/storage/store.ts';

export interface ProjectorDependencies {
  store: Store;
  keys: Pick<SealingKeys, 'review'>;
  now: () => Date;
}
