import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBackends } from '../backends.ts';
import { defined } from '../defined.ts';
import { runCommand, startCommand } from '../operation/commands.ts';
import type { Shutdown } from '../operation/shutdown.ts';
import { removeLeftovers, writeStackFile } from '../operation/stack-file.ts';
import { waitUntilReady } from '../operation/wait-until-ready.ts';
import { startStack } from '../stack.ts';
import type { RunOptions } from './options.ts';
import { synthesize } from './synthesize.ts';

const say = (line: string): void => console.log(line);

/**
 * The `run` command: starts the stack, writes the stack file, runs the --synth, --seed and --watch commands, and prints
 * a line when the stack is ready.
 * @throws an Error that says what to do when something is missing or a port is taken.
 */
export async function run(options: RunOptions, shutdown: Shutdown): Promise<void> {
  const { port, dataDir, people, environment, reload, info, seed, watch } = options;
  const infoDir = options.infoDir ?? temporaryFolder(shutdown);
  removeLeftovers(infoDir);
  // The servers do not depend on the template, so they start while it is being synthesized.
  say('starting DynamoDB Local, queues and sign-in');
  const backends = startBackends({ dataDir });
  backends.catch(() => undefined);
  shutdown.addTask(async () => (await backends).stop());
  const assemblyDir = options.assemblyDir ?? join(infoDir, `assembly-${process.pid}`);
  if (options.assemblyDir === undefined)
    shutdown.addTask(async () => rmSync(assemblyDir, { recursive: true, force: true }));
  if (options.synth !== undefined) await synthesize(options.synth, assemblyDir, say);
  const stack = await startStack({
    assemblyDir,
    port,
    backends,
    environment,
    hotReload: reload,
    log: say,
    ...defined({ dataDir, people }),
  });
  shutdown.addTask(() => stack.stop());
  const file = writeStackFile(infoDir, stack);
  shutdown.addTask(async () => file.remove());
  if (seed !== undefined) {
    say(`seeding: ${seed}`);
    await runCommand(seed, { STACK_FILE: file.path });
  }
  if (stack.baseUrl !== '') await waitUntilReady(stack.baseUrl);
  file.publish();
  if (info !== undefined) {
    writeFileSync(info, file.text);
    shutdown.addTask(async () => rmSync(info, { force: true }));
  }
  for (const [id, url] of Object.entries(stack.apiUrls)) say(`${id} ${url}`);
  say(`AWS endpoint ${stack.endpointUrl} (access key: operator)`);
  say(`ready ${stack.baseUrl || stack.endpointUrl}`);
  if (watch !== undefined) startCommand(watch, { CDK_OUTDIR: assemblyDir });
}

/** The folder for the stack files of this process, used when --info-dir is absent. Removed at the end. */
function temporaryFolder(shutdown: Shutdown): string {
  const folder = join(tmpdir(), `local-assembly-${process.pid}`);
  shutdown.addTask(async () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
