import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultAnalyzers } from '../../../shared/screening/default-analyzers.ts';

const exists = (path: string): boolean => existsSync(new URL(path, import.meta.url));

describe.each(defaultAnalyzers)('the analyzer $name', ({ name }) => {
  it('has its own file and test', () => {
    expect(exists(`../../../shared/screening/analyzers/${name}.ts`)).toBe(true);
    expect(exists(`${name}.test.ts`)).toBe(true);
  });
});
