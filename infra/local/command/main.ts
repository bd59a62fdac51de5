import { onEnd } from '../operation/shutdown.ts';
import { help } from './help.ts';
import { readOptions } from './options.ts';
import { run } from './run.ts';

const end = onEnd();
try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') {
    console.log(help);
    await end.now(0);
  } else await run(options, end);
} catch (error) {
  // What was thrown as a plain Error is written to be read; anything else is a fault of the runner.
  if (!end.ending) console.error(error instanceof Error && error.name === 'Error' ? error.message : error);
  await end.now(1);
}
