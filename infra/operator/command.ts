import { resolve } from 'node:path';
import { buildCommand, type Command, type FlagParametersForType } from '@stricli/core';
import type { OperatorContext, Terminal } from './context.ts';
import { UsageError } from './errors.ts';
import { exitCodes } from './exit-codes.ts';
import { explainError } from './explain-error.ts';
import { drawnProgress, type Progress, silentProgress } from './progress.ts';
import { openTarget } from './target/open-target.ts';
import type { Target } from './target/target.ts';

/** The options of every command. */
export interface SharedFlags {
  readonly stack: string | undefined;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** The input of a command. */
export interface Work {
  /** Opens the installation that the options or the environment select. */
  open(): Promise<Target>;
  /** Resolves a path against the folder in which the operator started the command. */
  path(given: string): string;
  readonly progress: Progress;
  readonly terminal: Terminal;
}

/** The result of a command, as data for `--json` and as text. `ok: false` ends the process with exit code 1. */
export interface Outcome {
  result: { ok: boolean; [detail: string]: unknown };
  lines: string[];
}

interface CommandDescription<Flags extends object> {
  /** The command's name. */
  name: string;
  /** One line for the list of commands. */
  summary: string;
  description?: string;
  /** Example arguments, each with a description. */
  examples: readonly (readonly [args: string, does: string])[];
  /** Whether it changes anything. If not, `--dry-run` has no effect. */
  changes: boolean;
  flags: FlagParametersForType<Flags, OperatorContext>;
  /** Loads the implementation only when the command runs, so that listing and completing commands is fast. */
  load(): Promise<{ default: (flags: Flags & SharedFlags, work: Work) => Promise<Outcome> }>;
}

const sharedFlags = (changes: boolean): FlagParametersForType<SharedFlags, OperatorContext> => ({
  stack: {
    kind: 'parsed',
    parse: String,
    optional: true,
    brief:
      'A deployed installation, by the prefix of its stack names, such as Nightlight (default: the newest local stack)',
    placeholder: 'NAME',
  },
  dryRun: {
    kind: 'boolean',
    default: false,
    withNegated: false,
    brief: changes
      ? 'Shows what would be done and changes nothing'
      : 'Has no effect: this command never changes anything',
  },
  json: { kind: 'boolean', default: false, withNegated: false, brief: 'Prints the result as JSON' },
});

const examplesIn = (name: string, examples: readonly (readonly [string, string])[]): string =>
  [
    'EXAMPLES',
    ...examples.flatMap(([args, does]) => [`  npm run operator -- ${name} ${args}`.trimEnd(), `    ${does}`]),
  ].join('\n');

const inJson = (result: object): string => `${JSON.stringify(result, null, 2)}\n`;

const inLines = (name: string, { message, todo }: { message: string; todo?: string }): string =>
  `${name} failed: ${message}\n${todo === undefined ? '' : `${todo}.\n`}`;

const workFor = (flags: SharedFlags, terminal: Terminal): Work => ({
  open: () => openTarget(flags.stack, terminal.env),
  path: (given) => resolve(terminal.env.INIT_CWD ?? process.cwd(), given),
  progress:
    terminal.stderr.isTTY && !flags.json
      ? drawnProgress(terminal.stderr, () => performance.now())
      : silentProgress,
  terminal,
});

/**
 * Builds a command of the operator with its own and the common options, help, text or JSON output, and an exit code.
 */
export function operatorCommand<Flags extends object>(
  command: CommandDescription<Flags>,
): Command<OperatorContext> {
  const flags = { ...command.flags, ...sharedFlags(command.changes) };
  const description = [command.summary, command.description, examplesIn(command.name, command.examples)];
  return buildCommand<Flags & SharedFlags, [], OperatorContext>({
    docs: { brief: command.summary, fullDescription: description.filter(Boolean).join('\n\n') },
    // TypeScript cannot resolve the library's conditional types while `Flags` is generic.
    parameters: { flags: flags as unknown as FlagParametersForType<Flags & SharedFlags, OperatorContext> },
    async func(given) {
      const { stdout, stderr } = this.process;
      const work = workFor(given, this.process);
      try {
        const { default: run } = await command.load();
        const { result, lines } = await run(given, work);
        work.progress.end();
        stdout.write(given.json ? inJson(result) : `${lines.join('\n')}\n`);
        if (!result.ok) this.process.exitCode = exitCodes.failed;
      } catch (error) {
        work.progress.end();
        const wrongUse = error instanceof UsageError;
        const explained = wrongUse
          ? {
              message: error.message,
              todo: error.todo ?? `npm run operator -- ${command.name} --help shows the options`,
            }
          : explainError(error);
        if (given.json) stdout.write(inJson({ ok: false, error: explained }));
        stderr.write(inLines(command.name, explained));
        this.process.exitCode = wrongUse ? exitCodes.badUsage : exitCodes.failed;
      }
    },
  });
}
