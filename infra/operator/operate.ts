import { ExitCode, proposeCompletions, run } from '@stricli/core';
import { application } from './application.ts';
import type { OperatorContext, Terminal } from './context.ts';
import { exitCodes } from './exit-codes.ts';

const badUsage: ReadonlySet<unknown> = new Set([ExitCode.UnknownCommand, ExitCode.InvalidArgument]);

const exitCodeOf = (code: unknown): number => {
  if (badUsage.has(code)) return exitCodes.badUsage;
  return code === exitCodes.done || code === exitCodes.badUsage ? code : exitCodes.failed;
};

/**
 * Runs one of the operator's commands and returns its exit code. `--complete WORDS` prints the completions of the last
 * word, one for each line, with a description after a tab.
 */
export async function operate(
  args: readonly string[],
  { stdin, stdout, stderr, env }: Terminal,
): Promise<number> {
  const context: OperatorContext = { process: { stdin, stdout, stderr, env, exitCode: null } };
  const [first, ...words] = args;
  if (first === '--complete') {
    for (const { completion, brief } of await proposeCompletions(application, words, context))
      stdout.write(`${completion}\t${brief}\n`);
    return exitCodes.done;
  }
  await run(application, args, context);
  return exitCodeOf(context.process.exitCode);
}
