import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { operated } from '../../support/terminal.ts';

const commands = ['import', 'export', 'redrive', 'replay', 'erase', 'report', 'verify', 'recount'];

describe('every command', () => {
  it('is listed by --help', async () => {
    const { code, out } = await operated(['--help']);
    expect([code, commands.filter((name) => !out.includes(`\n  ${name} `))]).toEqual([0, []]);
    expect(out).toContain('Exit codes: 0 done; 1 failed');
  });

  it.each(commands)('%s shows its usage with examples, and has the common options', async (name) => {
    const { code, out, error } = await operated([name, '--help']);
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain(`npm run operator -- ${name}`);
    expect(out).toMatch(new RegExp(`EXAMPLES\n +npm run operator -- ${name}`));
    for (const option of ['--dry-run', '--json', '--stack']) expect(out).toContain(option);
  });

  it.each(commands)('%s refuses an unknown option and prints nothing on stdout', async (name) => {
    expect(await operated([name, '--most', '3'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('wrong usage', () => {
  it('exits with 2 and says how to correct it', async () => {
    expect(await operated(['redriv'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('did you mean `redrive`?'),
    });
    expect(await operated(['redrive'])).toMatchObject({ code: 2, error: expect.stringContaining('--queue') });
    expect(await operated(['redrive', '--queue', 'any'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('screening|overdue'),
    });
  });

  it.each([
    ['erase'],
    ['erase', '--subject', 'ana', '--receipt', 'rcp_a'],
    ['export'],
    ['export', '--titles', 'folder', '--subject', 'ana'],
  ])('such as neither or both of two alternative options exits with 2: %s %s', async (...args) => {
    const { code, error } = await operated(args);
    expect([code, error]).toEqual([2, expect.stringContaining(`npm run operator -- ${args[0]} --help`)]);
  });

  it.each(['abc', '', '0', '-1', '1.5', '1e3', '0x10', ' 3', 'NaN', 'Infinity', '1000001', 'all'])(
    'a limit of "%s" is not a whole number from 1',
    async (limit) => {
      const { code, error } = await operated(['redrive', '--queue', 'screening', '--limit', limit]);
      expect([code, error]).toEqual([2, expect.stringContaining('a whole number from 1 to 1,000,000')]);
    },
  );
});

describe('an option that names something that does not exist', () => {
  it.each([
    [['import', '--titles', '/nowhere/titles'], '--titles: /nowhere/titles does not exist'],
    [['import', '--titles', '/dev/null'], '--titles: /dev/null is not a folder'],
    [['replay', '--policy', '/nowhere/policy.json'], '--policy: /nowhere/policy.json does not exist'],
    [['replay', '--policy', '/tmp'], '--policy: /tmp is a folder, not a file'],
  ])('exits with 2 and names the path: %j', async (args, message) => {
    const { code, out, error } = await operated(args);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(message);
    expect(error).toContain('relative to the folder in which the command was started');
  });

  it.each(['nonsense', 'rcp_a', `rev_a${'x'.repeat(22)}`, `rcp_a${'x'.repeat(23)}`])(
    'such as the receipt %s exits with 2 before anything else is asked for',
    async (receipt) => {
      const { code, error } = await operated(['erase', '--receipt', receipt, '--yes']);
      expect([code, error]).toEqual([2, expect.stringContaining(`"${receipt}" is not a receipt`)]);
      expect(error).toContain('begins with rcp_ and has 27 characters');
    },
  );
});

describe('a missing installation', () => {
  it('is explained when no region is set for --stack', async () => {
    const { AWS_REGION, AWS_DEFAULT_REGION, ...others } = process.env;
    const code = `import { operate } from './infra/operator/operate.ts'; process.exitCode = await operate(['verify', '--stack', 'Nope'], process);`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', code], {
      encoding: 'utf8',
      env: { ...others, AWS_CONFIG_FILE: '/nowhere/config' },
    });
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining('The stacks of Nope cannot be looked up, because no AWS region'),
    ]);
    expect(stderr).toContain('Set AWS_REGION');
  });

  it('is reported together with what to do', async () => {
    const { code, out, error } = await operated(['verify']);
    expect([code, out]).toEqual([1, '']);
    expect(error).toContain('No local stack is running: /nowhere/stack.json does not exist');
    expect(error).toContain('Start one with npm start, or use --stack NAME for a deployed installation.');
  });

  it('is reported in JSON with --json', async () => {
    const { code, out } = await operated(['verify', '--json']);
    expect([code, JSON.parse(out)]).toEqual([
      1,
      { ok: false, error: { message: expect.stringContaining('No local stack'), todo: expect.any(String) } },
    ]);
  });

  it.each([
    ['NIGHTLIGHT_URL', { TABLE_NAME: 'Nightlight' }],
    ['NIGHTLIGHT_URL', { TABLE_NAME: 'Nightlight', NIGHTLIGHT_URL: '' }],
    ['TABLE_NAME', { NIGHTLIGHT_URL: 'https://nightlight.example' }],
  ])('names %s when it is missing', async (name, environment) => {
    const { code, error } = await operated(['report'], environment);
    expect([code, error]).toEqual([1, expect.stringContaining(`${name} is not set\n`)]);
  });

  it('names the missing token and the group that it needs', async () => {
    const environment = { TABLE_NAME: 'Nightlight', NIGHTLIGHT_URL: 'https://nightlight.example' };
    const { code, error } = await operated(['report'], environment);
    expect([code, error]).toEqual([1, expect.stringContaining('an access token of the group admin')]);
  });
});

describe('the people of a deployed installation', () => {
  const deployed = {
    TABLE_NAME: 'Nightlight',
    NIGHTLIGHT_URL: 'https://nightlight.example',
    NIGHTLIGHT_TOKEN: 'the token of the operator',
  };

  it.each([
    ['erase', '--subject', 'ana', '--yes'],
    ['erase', '--subject', 'ana', '--dry-run'],
    ['erase', '--receipt', `rcp_a${'x'.repeat(22)}`],
    ['export', '--subject', 'ana'],
  ])("are never looked up with the operator's own token: %s %s", async (...args) => {
    const { code, error } = await operated(args, deployed);
    expect([code, error]).toEqual([1, expect.stringContaining('Set TAG_SECRET, LEDGER_SECRET')]);
  });
});
