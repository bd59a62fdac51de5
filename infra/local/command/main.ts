import { handleShutdown } from '../operation/shutdown.ts';
import { help } from './help.ts';
import { readOptions } from './options.ts';
import { run } from './run.ts';

const shutdown = handleShutdown();
try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') {
    console.log(help);
    await shutdown.exit(0);
  } else await run(options, shutdown);
} catch (error) {
  // A plain Error has a message for the user. Any other error is a bug in the runner: print it with its stack.
  if (!shutdown.started)
    console.error(error instanceof Error && error.name === 'Error' ? error.message : error);
  await shutdown.exit(1);
}
