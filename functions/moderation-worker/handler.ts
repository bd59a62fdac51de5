import { fileURLToPath } from 'node:url';
import { worker } from './worker.ts';

export const handler = worker(fileURLToPath(new URL('.', import.meta.url)), async () => []);
