import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBackends } from '../backends.ts';
import { defined } from '../defined.ts';
import { runCommand, startCommand } from '../operation/commands.ts';
import type { End } from '../operation/shutdown.ts';
import { removeLeftovers, writeStackFile } from '../operation/stack-file.ts';
import { untilAnswers } from '../operation/until-answers.ts';
import { startStack } from '../stack.ts';
import type { RunOptions } from './options.ts';
import { synthesize } from './synthesize.ts';

const say = (line: string): void => console.log(line);

/**
 * Runs an assembly as a process does: it describes itself in files, runs the commands it was given, and says when it
 * is ready.
 * @throws an Error that says what to do when something is missing or taken.
 */
export async function run(options: RunOptions, end: End): Promise<void> {
  const { port, dataDir, people, environment, reload, info, seed, watch } = options;
  const infoDir = options.infoDir ?? temporaryFolder(end);
  removeLeftovers(infoDir);
  // The servers need no template: they start while it is being synthesized.
  say('starting tables, queues and sign-in');
  const backends = startBackends(dataDir);
  backends.catch(() => undefined);
  end.before(async () => (await backends).stop());
  const assemblyDir = options.assemblyDir ?? join(infoDir, `assembly-${process.pid}`);
  if (options.assemblyDir === undefined)
    end.before(async () => rmSync(assemblyDir, { recursive: true, force: true }));
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
  end.before(() => stack.stop());
  const file = writeStackFile(infoDir, stack);
  end.before(async () => file.remove());
  if (seed !== undefined) {
    say(`seeding: ${seed}`);
    await runCommand(seed, { STACK_FILE: file.path });
  }
  if (stack.baseUrl !== '') await untilAnswers(stack.baseUrl);
  file.publish();
  if (info !== undefined) {
    writeFileSync(info, file.text);
    end.before(async () => rmSync(info, { force: true }));
  }
  for (const [id, url] of Object.entries(stack.apiUrls)) say(`${id} ${url}`);
  say(`endpoint of the SDK ${stack.endpointUrl} (access key: operator)`);
  say(`ready ${stack.baseUrl || stack.endpointUrl}`);
  if (watch !== undefined) startCommand(watch, { CDK_OUTDIR: assemblyDir });
}

/** A folder of this process alone, when nobody else is to find what it writes about itself. */
function temporaryFolder(end: End): string {
  const folder = join(tmpdir(), `local-assembly-${process.pid}`);
  end.before(async () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
