import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';

const health: Endpoint<unknown> = async () => json(200, { status: 'ok' });
export default health;
