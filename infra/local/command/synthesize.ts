import { isRecord } from '../cloudformation/values.ts';
import { runCommand } from '../operation/commands.ts';

/**
 * Runs the command that writes the assembly. Assets stay where they are, so that a bundler which rebuilds one reaches
 * the function that runs it.
 * @throws when the command fails, or CDK_CONTEXT_JSON is no JSON object.
 */
export async function synthesize(
  command: string,
  assemblyDir: string,
  say: (line: string) => void,
): Promise<void> {
  say(`synthesizing: ${command}`);
  const context = { ...contextOf(process.env.CDK_CONTEXT_JSON), 'aws:cdk:disable-asset-staging': true };
  await runCommand(command, { CDK_OUTDIR: assemblyDir, CDK_CONTEXT_JSON: JSON.stringify(context) });
}

/** What `cdk -c` would pass on to the synthesis. */
function contextOf(json = '{}'): Record<string, unknown> {
  try {
    const context: unknown = JSON.parse(json);
    if (isRecord(context)) return context;
  } catch {
    // Told below: it is no JSON.
  }
  throw new Error('CDK_CONTEXT_JSON should be a JSON object');
}
