import { writeFileSync } from 'node:fs';
import { bench } from './bench.ts';
import { goalsOf } from './goals.ts';
import { tablesOf } from './report/tables.ts';
import { readSettings, usage } from './settings.ts';

const main = async (): Promise<void> => {
  const settings = readSettings(process.argv.slice(2));
  if (settings === undefined) {
    console.log(usage);
    return;
  }
  const results = await bench(settings, (line) => console.error(line));
  writeFileSync('bench.json', `${JSON.stringify({ ...results, goals: goalsOf(results) }, undefined, 2)}\n`);
  console.log(tablesOf(results));
};

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
