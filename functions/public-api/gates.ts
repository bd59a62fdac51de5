import { gate } from '../../shared/http/endpoint.ts';
import { author as findAuthor } from './author.ts';
import type { Dependencies } from './dependencies.ts';

/** Whoever holds a receipt, and who they are where they are signed in. */
export const holder = gate('holder', async (event, deps: Dependencies) =>
  event.headers.authorization === undefined ? undefined : deps.identify(event),
);

/** Anybody who is signed in. */
export const signedIn = gate('signed-in', (event, deps: Dependencies) => deps.identify(event));

/** Somebody who may write here: their age is known. */
export const author = gate('author', (event, deps: Dependencies) => findAuthor(event, deps));
