import { isRecord } from '../cloudformation/values.ts';
import { runCommand } from '../operation/commands.ts';

/**
 * Runs the command that writes the assembly. Asset staging is disabled, so that functions run the asset folders that a
 * bundler rebuilds, not copies of them.
 * @throws when the command fails, or CDK_CONTEXT_JSON is not a JSON object.
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

/** Parses the context that `cdk -c` passes to the app. */
function contextOf(json = '{}'): Record<string, unknown> {
  try {
    const context: unknown = JSON.parse(json);
    if (isRecord(context)) return context;
  } catch {
    // Not JSON: the error below is thrown.
  }
  throw new Error('CDK_CONTEXT_JSON should be a JSON object');
}
