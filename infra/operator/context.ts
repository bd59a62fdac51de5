import type { CommandContext } from '@stricli/core';

interface Output {
  write(text: string): unknown;
  /** True for a terminal. Absent for a file or a pipe. */
  readonly isTTY?: boolean;
}

/** The streams and environment of a command: `process`, or a substitute in tests. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: NodeJS.ProcessEnv;
}

/** The context that stricli passes to each command. A command that fails sets `process.exitCode`. */
export interface OperatorContext extends CommandContext {
  readonly process: Terminal & { exitCode: number | string | null };
}
