// Retakes the README's screenshots. Plain JavaScript, because it runs on any installed Node.
import { fileURLToPath } from 'node:url';
import { runSteps } from './testing/run-steps.mjs';
import { allSteps } from './testing/steps.mjs';

process.env.PICTURES_FOLDER = fileURLToPath(new URL('../../docs/images', import.meta.url));
const browser = allSteps.filter(({ name }) => name === 'browser');
process.exit(await runSteps([browser], ['tests/browser/pictures.test.ts']));
