import { openServices } from '../../shared/cloud-services/open-services.ts';
import { worker } from './worker.ts';

/** Deployed in place of `handler.ts` where an operator has switched a cloud service on. */
export const handler = worker(await openServices(process.env, () => performance.now()));
