import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * Parses the options of a command. When one is wrong, prints the error and `hint` to standard error, sets the exit code
 * to 2, and returns `undefined`.
 */
export function givenOptions<const Config extends ParseArgsConfig>(
  name: string,
  hint: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> | undefined {
  try {
    return parseArgs(config);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    // Node adds advice about positional arguments, which these commands do not have, after the first sentence.
    process.stderr.write(`${name}: ${cause.message.split('. ')[0]}.\n${hint}\n`);
    process.exitCode = 2;
    return undefined;
  }
}
