import type { Command } from './command.ts';
import { openTarget } from './target.ts';

const commands: Record<string, () => Promise<{ default: Command }>> = {
  import: () => import('./commands/import.ts'),
  export: () => import('./commands/export.ts'),
  redrive: () => import('./commands/redrive.ts'),
  replay: () => import('./commands/replay.ts'),
  erase: () => import('./commands/erase.ts'),
  report: () => import('./commands/report.ts'),
  verify: () => import('./commands/verify.ts'),
  recount: () => import('./commands/recount.ts'),
};

const where = `
Works on the local stack that .local/stack.json (or STACK_FILE) describes. For a deployed one set TABLE_NAME,
NIGHTLIGHT_URL, NIGHTLIGHT_TOKEN (an access token), TAG_SECRET, LEDGER_SECRET, RECEIPT_SECRETS and REVIEW_SECRETS where a person is meant by their subject, and AWS's own variables.
`;

const overview = async (): Promise<string> => {
  const lines = await Promise.all(
    Object.entries(commands).map(
      async ([name, load]) => `  ${name.padEnd(8)} ${(await load()).default.summary}`,
    ),
  );
  return `npm run operator -- COMMAND [ARGUMENTS]\n\n${lines.join('\n')}\n\nCOMMAND --help says more. Every command
prints JSON (--json says so explicitly) and takes --dry-run, which shows what it would do and changes nothing.\n${where}`;
};

const [name, ...given] = process.argv.slice(2);
const load = name === undefined ? undefined : commands[name];

if (load === undefined) {
  const unknown = name !== undefined && name !== '--help';
  process.stdout.write(`${unknown ? `There is no command ${name}.\n\n` : ''}${await overview()}`);
  process.exitCode = unknown ? 2 : 0;
} else {
  const { default: command } = await load();
  const args = given.filter((arg) => arg !== '--json' && !(command.readOnly && arg === '--dry-run'));
  if (args.includes('--help')) process.stdout.write(`${command.summary}\n\n${command.usage}\n${where}`);
  else
    try {
      const result = await command.run(args, openTarget(process.env));
      process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
      if (!result.ok) process.exitCode = 1;
    } catch (error) {
      process.stderr.write(`${name} failed: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    }
}
