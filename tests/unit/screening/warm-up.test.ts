import { expect, it, vi } from 'vitest';
import { readSuites } from '../../../shared/screening/bench/suites/read-suites.ts';
import { readDocument } from '../../../shared/screening/document.ts';
import { screen } from '../../../shared/screening/screen.ts';
import {
  stripPersonalInformation,
  warmUpStripping,
} from '../../../shared/screening/strip-personal-information.ts';
import { warmUp } from '../../../shared/screening/warm-up.ts';

/** Patterns of at least this many characters take milliseconds to compile. */
const long = 300;
/** Whether a pattern is one of the telephone library for the number format of a single country. */
const isTelephoneFormat = (source: string): boolean => /^\^\(\?:[\d(]/.test(source);

/** Runs `work` and returns the sources of the long patterns that it uses. */
const patternsOf = async (work: () => Promise<unknown>): Promise<Set<string>> => {
  const sources = new Set<string>();
  const original = RegExp.prototype.exec;
  const exec = vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text) {
    if (this.source.length >= long) sources.add(this.source);
    return original.call(this, text);
  });
  try {
    await work();
  } finally {
    exec.mockRestore();
  }
  return sources;
};

it('the warm-up compiles every long pattern that the texts of the benchmark use, so that no submission waits for it', {
  timeout: 120_000,
}, async () => {
  const warm = await patternsOf(warmUp);
  const reached = await patternsOf(async () => {
    for (const { rows } of readSuites()) for (const { text } of rows) await screen({ text });
  });

  expect(reached.size).toBeGreaterThan(100);
  expect([...reached].filter((source) => !warm.has(source) && !isTelephoneFormat(source))).toEqual([]);
});

it('the warm-up for removing personal information compiles every long pattern that the texts of the benchmark use', {
  timeout: 120_000,
}, async () => {
  const warm = await patternsOf(async () => warmUpStripping());
  const reached = await patternsOf(async () => {
    for (const { rows } of readSuites()) for (const { text } of rows) stripPersonalInformation(text);
  });

  expect(reached.size).toBeGreaterThan(10);
  expect([...reached].filter((source) => !warm.has(source) && !isTelephoneFormat(source))).toEqual([]);
});

it('loading the analyzer of teens runs every long pattern that it runs on the test texts', {
  timeout: 120_000,
}, async () => {
  // Loaded once in each process, which other test files may have done already: this test needs modules of its own.
  vi.resetModules();
  const { selfDescription } = await import('../../../shared/screening/analyzers/self-description.ts');
  const context = { audience: 'teen', field: 'text' } as const;
  const warm = await patternsOf(() => selfDescription.prepare?.(context) ?? Promise.resolve());
  const reached = await patternsOf(async () => {
    for (const { rows } of readSuites().filter(({ name }) => /teens|pii|children/.test(name)))
      for (const { text } of rows) await selfDescription.examine(readDocument(text), context);
  });

  expect(reached.size).toBeGreaterThan(10);
  expect([...reached].filter((source) => !warm.has(source) && !isTelephoneFormat(source))).toEqual([]);
});
