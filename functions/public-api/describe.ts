import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';

const describe: Endpoint<unknown> = async () => json(200, {});
export default describe;
