import type { health as contract } from '../../shared/contract/service.ts';
import { openEndpoint } from '../../shared/http/open-endpoint.ts';

/** Answers that the service is running. Checks no other service. */
export default openEndpoint<typeof contract, unknown>('GET /v1/health', async () => ({
  body: JSON.stringify({ status: 'ok' }),
  contentType: 'application/json',
  cacheControl: 'no-store',
}));
