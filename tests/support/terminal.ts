import { Readable } from 'node:stream';
import { operate } from '../../infra/operator/operate.ts';

/** Runs a command of the operator in this process, without a stack unless the environment names one. */
export async function operated(
  args: readonly string[],
  env: NodeJS.ProcessEnv = { STACK_FILE: '/nowhere/stack.json' },
) {
  const written = { out: '', error: '' };
  const code = await operate(args, {
    stdin: Readable.from([]),
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.error += text) },
    env,
  });
  return { code, ...written };
}
