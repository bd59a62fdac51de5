import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { defined } from '../../../shared/values/defined.ts';
import { tiny, writeAssembly } from '../fixtures/assembly.ts';
import { packageFiles, packagePath } from './package-files.ts';

const peopleFile = fileURLToPath(new URL('../fixtures/people.json', import.meta.url));
const queues = {
  Resources: { Work: { Type: 'AWS::SQS::Queue' }, Alarm: { Type: 'AWS::CloudWatch::Alarm' } },
};

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

interface Running {
  child: ChildProcess;
  lines: string[];
  /** The URL of the first API. Absent when the command ended before it was ready. */
  address?: string;
}

const command = async (args: string[], path = process.env.PATH, home = packagePath): Promise<Running> => {
  const child = spawn(process.execPath, [join(home, 'bin/local-assembly.mjs'), ...args], {
    cwd: mkdtempSync(join(tmpdir(), 'elsewhere-')),
    env: { ...process.env, PATH: path },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  const lines: string[] = [];
  const ready = Promise.withResolvers<string>();
  for (const input of [child.stdout, child.stderr])
    createInterface({ input }).on('line', (line) => {
      lines.push(line);
      if (line.startsWith('ready ')) ready.resolve(line.slice('ready '.length));
    });
  const address = await Promise.race([ready.promise, once(child, 'close').then(() => undefined)]);
  return { child, lines, ...defined({ address }) };
};

/** Creates a PATH with only a shell, `sleep`, and optionally a `java` that is the given shell script. */
const pathWith = (java?: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'path-'));
  for (const name of ['sh', 'sleep']) symlinkSync(join('/bin', name), join(folder, name));
  if (java !== undefined) writeFileSync(join(folder, 'java'), `#!/bin/sh\n${java}\n`, { mode: 0o755 });
  return folder;
};

describe('local-assembly run', { timeout: 90_000 }, () => {
  it('runs an assembly of two stacks, with a people file and environment variables', async () => {
    const info = join(mkdtempSync(join(tmpdir(), 'info-')), 'stack.json');
    const options = ['--port', '0', '--people', peopleFile, '--env', 'CURSOR_KEY=given', '--info', info];
    const { child, lines, address = '' } = await command(['run', tiny, ...options]);
    expect(lines).not.toContainEqual(expect.stringContaining('not checked'));
    expect(lines).toContainEqual(expect.stringMatching(/^TinyData, TinyService: \d+ resources run, /));
    const { baseUrl, identity } = JSON.parse(readFileSync(info, 'utf8')) as {
      baseUrl: string;
      identity: { tokenUrl: string };
    };
    expect(baseUrl).toBe(address);
    const token = await fetch(identity.tokenUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person: 'ana' }),
    });
    const { access_token } = (await token.json()) as { access_token: string };
    const me = await fetch(`${address}/me`, { headers: { authorization: `Bearer ${access_token}` } });
    expect(await me.json()).toMatchObject({ claims: { username: 'ana', 'cognito:groups': '[writers]' } });
    const environment = await fetch(`${address}/act/environment`, { method: 'POST' });
    expect(await environment.json()).toMatchObject({ CURSOR_KEY: 'given' });
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(() => readFileSync(info)).toThrow();
  });

  it('runs as a copy with only its dependencies, and logs that IAM policies are not checked', async () => {
    const home = mkdtempSync(join(tmpdir(), 'alone-'));
    for (const path of packageFiles().keys()) cpSync(join(packagePath, path), join(home, path));
    const { dependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    for (const name of Object.keys(dependencies)) {
      const link = join(home, 'node_modules', name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(join(packagePath, '../../node_modules', name), link);
    }
    const { lines, address } = await command(['run', writeAssembly({ Queues: queues })], undefined, home);
    expect(lines).toContain('ignored: AWS::CloudWatch::Alarm');
    expect(lines).toContainEqual(expect.stringMatching(/^IAM policies are not checked: /));
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  const folderOf = (resource: object): string => writeAssembly({ Odd: { Resources: { Odd: resource } } });
  const fileOf = (people: unknown): string => {
    const file = join(mkdtempSync(join(tmpdir(), 'people-')), 'people.json');
    writeFileSync(file, JSON.stringify(people));
    return file;
  };

  it.each([
    ['an unknown command', ['walk'], 'unknown command walk'],
    ['an unknown option', ['run', tiny, '--colour'], "Unknown option '--colour'"],
    ['no folder', ['run'], 'run needs the folder of an assembly, or --synth'],
    ['a wrong port', ['run', tiny, '--port', 'http'], '--port should be a number from 0 to 65535'],
    ['a wrong variable', ['run', tiny, '--env', 'NAME'], '--env should be KEY=VALUE, not NAME'],
    ['a missing folder', ['run', '/nowhere/cdk.out'], '/nowhere/cdk.out does not exist'],
    ['a folder that is not an assembly', ['run', packagePath], 'has no manifest.json'],
    [
      'an unsupported resource type',
      ['run', folderOf({ Type: 'AWS::EKS::Cluster' })],
      'Odd/Odd (AWS::EKS::Cluster): this',
    ],
    [
      'a missing people file',
      ['run', tiny, '--people', '/nowhere/people.json'],
      '/nowhere/people.json does not exist',
    ],
    [
      'an invalid people file',
      ['run', tiny, '--people', fileOf({ people: [{ label: 'Ana' }] })],
      'people[0].subject',
    ],
    [
      'a person in a group that does not exist',
      [
        'run',
        tiny,
        '--port',
        '0',
        '--people',
        fileOf({ people: [{ subject: 'a', label: 'A', groups: ['x'] }] }),
      ],
      'a is in the group x, which no user pool of the assembly has (it has writers, readers)',
    ],
  ])('explains the error and exits with 1: %s', async (_, args, message) => {
    const { child, lines } = await command(args);
    expect(lines.join('\n')).toContain(message);
    expect(lines.join('\n')).not.toContain('    at ');
    expect(child.exitCode).toBe(1);
  });

  it.each([
    ['is not installed', undefined, 'Java was not found on the PATH'],
    [
      'is too old',
      'echo java.lang.UnsupportedClassVersionError >&2; exit 1',
      'The Java on the PATH is too old',
    ],
  ])('explains that Java %s', async (_, java, message) => {
    const { child, lines } = await command(['run', tiny, '--port', '0'], pathWith(java));
    expect(lines.at(-1)).toBe(`${message}: DynamoDB Local needs Java 17 or later`);
    expect(child.exitCode).toBe(1);
  });

  it('prints its help', async () => {
    const { child, lines } = await command(['--help']);
    expect(lines[0]).toBe('local-assembly run [ASSEMBLY_DIR] [OPTION ...]');
    expect(child.exitCode).toBe(0);
  });
});
