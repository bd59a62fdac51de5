import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startBackends } from './backends.ts';
import { runCommand, startCommand } from './operation/commands.ts';
import { readSettings } from './operation/settings.ts';
import { onEnd } from './operation/shutdown.ts';
import { removeLeftovers, writeStackFile } from './operation/stack-file.ts';
import { untilAnswers } from './operation/until-answers.ts';
import { startStack } from './stack.ts';

const { values: commands } = parseArgs({
  options: { synth: { type: 'string' }, seed: { type: 'string' }, watch: { type: 'string' } },
});
const folder = resolve('.local');
const assemblyDir = join(folder, `assembly-${process.pid}`);
const end = onEnd();

try {
  const { port, dataDir, demo, context } = readSettings(process.env);
  removeLeftovers(folder);
  // The servers need no template: they start while it is being synthesized.
  const backends = startBackends(dataDir);
  backends.catch(() => undefined);
  end.before(async () => (await backends).stop());
  end.before(async () => rmSync(assemblyDir, { recursive: true, force: true }));
  if (commands.synth === undefined)
    throw new Error('--synth is missing: the command that writes the assembly');
  const target = { CDK_OUTDIR: assemblyDir };
  await runCommand(commands.synth, {
    ...target,
    CDK_CONTEXT_JSON: JSON.stringify({ ...context, 'aws:cdk:disable-asset-staging': true }),
    // Three seconds of rules about templates; they are checked wherever a template is made to be deployed.
    CDK_VALIDATION: 'false',
  });
  const stack = await startStack({
    assemblyDir,
    port,
    backends,
    hotReload: true,
    log: (line) => console.log(line),
    ...(dataDir === undefined ? {} : { dataDir }),
  });
  end.before(() => stack.stop());
  const file = writeStackFile(folder, stack);
  end.before(async () => file.remove());
  if (commands.seed !== undefined && demo) await runCommand(commands.seed, { STACK_FILE: file.path });
  await untilAnswers(stack.baseUrl);
  file.publish();
  console.log(`ready ${stack.baseUrl}`);
  if (commands.watch !== undefined) startCommand(commands.watch, target);
} catch (error) {
  // What was thrown as a plain Error is written to be read; anything else is a fault of the runner.
  if (!end.ending) console.error(error instanceof Error && error.name === 'Error' ? error.message : error);
  await end.now(1);
}
