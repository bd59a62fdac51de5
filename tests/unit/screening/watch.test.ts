import { describe, expect, it } from 'vitest';
import { isOverLimit, timeLimit } from '../../../shared/environment/time-limit.ts';
import type { Analyzer } from '../../../shared/screening/analyzer.ts';
import { defaultAnalyzers } from '../../../shared/screening/default-analyzers.ts';
import { readDocument } from '../../../shared/screening/document.ts';
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

  it('also limits the comparison of what the analyzers say', async () => {
    const witness: Analyzer = {
      name: 'witness',
      examine: () => [],
      confirm: () => {
        for (;;);
      },
    };
    const threat: Analyzer = {
      ...seen('threat'),
      examine: () => [{ category: 'threat', severity: 3, start: 0, end: 4, analyzer: 'threat' }],
    };
    const { failed, by } = await watched({ text: 'fine' }, [threat, witness]);
    expect(failed).toEqual(['agreement']);
    expect(by).toEqual([
      ['threat', 'threat'],
      ['screening-failed', 'agreement'],
    ]);
  });

  it('applies one limit to all fields of a submission together', async () => {
    const { failed, by } = await watched({ text: 'hang', 'patch/0': 'fine' }, [hanging, seen('one')]);
    expect(failed).toEqual(['hanging', 'reading']);
    expect(by.map(([category]) => category)).toEqual(['screening-failed', 'screening-failed']);
  });

  it('prepares the analyzers outside the limit, because an interrupted module stays broken', async () => {
    const calls: string[] = [];
    let isLimited = false;
    const loading: Analyzer = {
      name: 'loading',
      prepare: async () => void calls.push(isLimited ? 'prepared inside' : 'prepared outside'),
      examine: () => {
        calls.push(isLimited ? 'examined inside' : 'examined outside');
        return [];
      },
    };
    const limited = <Result>(work: () => Result): Result => {
      isLimited = true;
      try {
        return work();
      } finally {
        isLimited = false;
      }
    };
    await screenFields({ text: 'fine' }, {}, [loading], { limited, report: () => undefined });
    expect(calls).toEqual(['prepared outside', 'examined inside']);
  });

  it('reports an analyzer that cannot be prepared, and continues', async () => {
    const unprepared: Analyzer = {
      ...seen('unprepared'),
      prepare: () => Promise.reject(new Error('no file')),
    };
    const { failed, by } = await watched({ text: 'fine' }, [unprepared, seen('after')]);
    expect(failed).toEqual(['unprepared']);
    expect(by).toEqual([
      ['screening-failed', 'unprepared'],
      ['spam', 'after'],
    ]);
  });

  it.each(['adult', 'teen'] as const)(
    'covers all that the analyzers do with a text of an audience (%s): none of them continues asynchronously',
    async (audience) => {
      const context = { audience, field: 'text' };
      const asynchronous: string[] = [];
      for (const analyzer of defaultAnalyzers) {
        await analyzer.prepare?.(context);
        const text = 'Я живу в Москве. Das ist ein sehr schöner Film für unsere ganze Familie gewesen.';
        if (analyzer.examine(readDocument(text), context) instanceof Promise)
          asynchronous.push(analyzer.name);
      }
      expect(asynchronous).toEqual([]);
    },
  );

  it('reports what an analyzer threw, and continues', async () => {
    const { failed, reported, by } = await watched({ text: 'fine' }, [throwing, seen('after')]);
    expect(failed).toEqual(['throwing']);
    expect(reported).toEqual([['throwing', false]]);
    expect(by).toContainEqual(['spam', 'after']);
  });
});
