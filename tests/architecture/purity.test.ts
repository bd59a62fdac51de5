import { describe, expect, it } from 'vitest';
import { inDomain } from './import-rules.ts';
import { impuritiesIn } from './reading/impurities.ts';
import { readModule } from './reading/read-module.ts';
import { readSourceFiles } from './reading/source-files.ts';

describe('the domain', () => {
  it('uses no clock, no randomness and no environment', () => {
    const found = [...readSourceFiles()]
      .filter(([path]) => inDomain(path))
      .flatMap(([path, text]) => impuritiesIn(readModule(path, text).parsed).map((use) => `${path}: ${use}`));
    expect(found).toEqual([]);
  });
});

describe('the check of the domain', () => {
  it.each([
    ['the time', 'const t = Date.now();', 'Date.now'],
    ['the date', 'const d = new Date();', 'new Date()'],
    ['randomness', 'export const r = () => Math.random();', 'Math.random'],
    ['the environment', 'const { TABLE } = process.env;', 'process'],
    ['a random id', `import { randomUUID } from 'node:crypto'; const id = randomUUID();`, 'randomUUID()'],
    ['a log line', 'console.log(1);', 'console'],
  ])('finds %s', (_, text, use) => {
    expect(impuritiesIn(readModule('x.ts', text).parsed)).toContain(use);
  });

  it('does not report a date that is an argument', () => {
    const text = 'const at = (moment: string) => new Date(moment); // not Date.now()';
    expect(impuritiesIn(readModule('x.ts', text).parsed)).toEqual([]);
  });
});
