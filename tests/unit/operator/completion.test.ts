import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { operated } from '../../support/terminal.ts';

const proposed = async (...words: string[]): Promise<string[]> =>
  (await operated(['--complete', ...words])).out
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t')[0] ?? '');

describe('shell completion', () => {
  it('offers commands, options and values', async () => {
    expect(await proposed('re')).toEqual(['redrive', 'replay', 'report', 'recount']);
    expect(await proposed('redrive', '--')).toEqual(['--queue', '--limit', '--stack', '--dry-run', '--json']);
    expect(await proposed('redrive', '--queue', '')).toEqual(['screening', 'overdue']);
    expect(await proposed('completion', '')).toEqual(['bash', 'zsh', 'fish']);
  });

  it('describes each command that it offers', async () => {
    expect((await operated(['--complete', 'verif'])).out).toBe(
      'verify\tChecks that no decision was changed or removed\n',
    );
  });

  it('has a script for each shell, and for no other', async () => {
    for (const shell of ['bash', 'zsh', 'fish'])
      expect(await operated(['completion', shell])).toMatchObject({
        code: 0,
        out: expect.stringContaining('nightlight --complete'),
      });
    expect(await operated(['completion', 'tcsh'])).toMatchObject({ code: 2, out: '' });
  });

  it('works in bash', { timeout: 60_000 }, async () => {
    const { out } = await operated(['completion', 'bash']);
    const press = `COMP_WORDS=(nightlight redrive --queue scr); COMP_CWORD=3; _nightlight; echo "$COMPREPLY"`;
    const { PATH } = process.env;
    expect(execFileSync('bash', ['-c', `${out}\n${press}`], { encoding: 'utf8', env: { PATH } })).toBe(
      'screening\n',
    );
  });
});
