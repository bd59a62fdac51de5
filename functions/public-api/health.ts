import type { health as contract } from '../../shared/contract/service.ts';
import { json } from '../../shared/http/answers.ts';
import { openEndpoint } from '../../shared/http/open-endpoint.ts';

/** Answers that the service runs. It checks no other service. */
export default openEndpoint<typeof contract, unknown>('GET /v1/health', async () =>
  json(200, { status: 'ok' }),
);
