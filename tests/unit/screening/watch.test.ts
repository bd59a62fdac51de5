import { describe, expect, it } from 'vitest';
import { isOverLimit, timeLimit } from '../../../shared/environment/time-limit.ts';
import type { Analyzer } from '../../../shared/screening/analyzer.ts';
import { screenFields } from '../../../shared/screening/screen.ts';

const seen = (name: string): Analyzer => ({
  name,
  examine: ({ raw }) => [{ category: 'spam', severity: 1, start: 0, end: raw.length, analyzer: name }],
});
const hanging: Analyzer = {
  name: 'hanging',
  examine: ({ raw }) => {
    if (raw.includes('hang')) for (;;);
    return [];
  },
};
const throwing: Analyzer = {
  name: 'throwing',
  examine: () => {
    throw new TypeError('quotes the text');
  },
};

const watched = async (fields: Record<string, string>, analyzers: Analyzer[]) => {
  const reported: [string, boolean][] = [];
  const screening = await screenFields(fields, {}, analyzers, {
    limited: timeLimit(60),
    report: (analyzer, cause) => reported.push([analyzer, isOverLimit(cause)]),
  });
  return {
    ...screening,
    reported,
    by: screening.findings.map(({ category, analyzer }) => [category, analyzer]),
  };
};

describe('screening with a time limit', () => {
  it('reports the analyzer that does not end, returns earlier findings, and runs no further analyzer', async () => {
    const { failed, reported, by } = await watched({ text: 'hang' }, [
      seen('before'),
      hanging,
      seen('after'),
    ]);
    expect(failed).toEqual(['hanging']);
    expect(reported).toEqual([['hanging', true]]);
    expect(by).toEqual([
      ['screening-failed', 'hanging'],
      ['spam', 'before'],
    ]);
  });

  it('applies one limit to all fields of a submission together', async () => {
    const { failed, by } = await watched({ text: 'hang', 'patch/0': 'fine' }, [hanging, seen('one')]);
    expect(failed).toEqual(['hanging', 'reading']);
    expect(by.map(([category]) => category)).toEqual(['screening-failed', 'screening-failed']);
  });

  it('reports what an analyzer threw, and continues', async () => {
    const { failed, reported, by } = await watched({ text: 'fine' }, [throwing, seen('after')]);
    expect(failed).toEqual(['throwing']);
    expect(reported).toEqual([['throwing', false]]);
    expect(by).toContainEqual(['spam', 'after']);
  });
});
