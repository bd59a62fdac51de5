import type { CommandContext } from '@stricli/core';

interface Output {
  write(text: string): unknown;
  /** Whether a person watches; absent where it is a file or a pipe. */
  readonly isTTY?: boolean;
}

/** What a command is started with: `process`, or in a test something like it. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: NodeJS.ProcessEnv;
}

/** The context that the command line's library hands to each command; a command that fails sets the exit code. */
export interface OperatorContext extends CommandContext {
  readonly process: Terminal & { exitCode: number | string | null };
}
