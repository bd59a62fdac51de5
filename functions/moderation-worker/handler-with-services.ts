import { openServices } from '../../shared/cloud-services/open-services.ts';
import { elapsedMs } from '../../shared/environment/clock.ts';
import { worker } from './worker.ts';

/**
 * Deployed in place of `handler.ts` where an operator has switched a cloud service on. The clients' chunks import from this
 * very file once it is bundled, so that awaiting them here would wait for ever.
 */
export const handler = worker(() => openServices(process.env, elapsedMs));
