import { now } from '../../shared/environment/clock.ts';
import { setting } from '../../shared/environment/settings.ts';
import { openStore, type Store } from '../../shared/storage/store.ts';
import type { Reached } from '../../shared/titles/link-verdict.ts';

export interface Dependencies {
  store: Store;
  /** Requests a link and returns where it led. It never throws. */
  reach: (url: string) => Promise<Reached>;
  now: () => Date;
}

/** Builds the dependencies of the use case from the environment. */
export function dependencies(environment: NodeJS.ProcessEnv): Dependencies {
  const userAgent = `Nightlight link check (+${setting(environment, 'SITE_URL')})`;
  return {
    store: openStore(setting(environment, 'TABLE_NAME')),
    // Loaded here, because Node's HTTP modules are slow to load and many runs request nothing.
    reach: async (url) => (await import('./reach.ts')).reach(url, userAgent),
    now,
  };
}
