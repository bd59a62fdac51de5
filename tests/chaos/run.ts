import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { synthesize } from '../support/synthesize.ts';
import { runChaos } from './chaos.ts';
import { summaryOf, tableOf } from './report/table.ts';
import { readSettings, usage } from './settings.ts';

/** Writes the stack's log with times to the file in CHAOS_LOG, if it is set. */
const logTo = (file: string | undefined): ((line: string) => void) | undefined => {
  if (file === undefined) return undefined;
  const stream = createWriteStream(file);
  return (line) => stream.write(`${new Date().toISOString().slice(11, 23)} ${line}\n`);
};

const main = async (): Promise<number> => {
  const settings = readSettings(process.argv.slice(2), process.env);
  if (settings === undefined) {
    console.log(usage);
    return 0;
  }
  const assembly = mkdtempSync(join(tmpdir(), 'nightlight-assembly-'));
  try {
    console.error('synthesizing');
    await synthesize(assembly);
    const log = logTo(process.env.CHAOS_LOG);
    const run = await runChaos(assembly, settings, (line) => console.error(line), log);
    writeFileSync('chaos.json', `${JSON.stringify(summaryOf(run), undefined, 2)}\n`);
    console.log(tableOf(run));
    return run.violations.length === 0 ? 0 : 1;
  } finally {
    rmSync(assembly, { recursive: true, force: true });
  }
};

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
