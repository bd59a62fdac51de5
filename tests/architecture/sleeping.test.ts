import { Visitor } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { readModule, type SourceModule } from './reading/read-module.ts';
import { readSourceFiles } from './reading/source-files.ts';

/**
 * The files that wait for time to pass, and why. Everything else waits for an event, or advances the stack's clock.
 */
const timed: Readonly<Record<string, string>> = {
  'tests/bench/prices/edits.ts': 'measures how long an edit takes to reach a page',
  'tests/bench/prices/review-path.ts': 'measures how long a review takes to reach its page',
  'tests/chaos/chaos.ts': 'faults continue for a while after the last request',
  'tests/chaos/people/client.ts': 'clients back off before they try again',
  'tests/chaos/people/run-scenario.ts': 'people pause between two steps',
  'tests/chaos/stack/drain.ts': 'checks repeatedly whether the queues are empty',
  'tests/chaos/stack/killer.ts': 'kills a function some milliseconds after its call',
  'tests/chaos/stack/titles.ts': 'checks repeatedly whether the pages exist',
  'tests/local/fixtures/tiny/functions/notes/index.mjs': 'a function that is slow, or fails a moment later',
  'tests/local/events/queues.test.ts': 'a slow function, whose batches would overlap',
  'tests/unit/environment/time-limit.test.ts': 'tests work that waits',
};

const waits = new Set(['setTimeout', 'setInterval', 'sleep', 'waitForTimeout']);

/** Returns the calls in a module that wait for some time, and the timer modules that it imports. */
const waitsIn = ({ parsed, imports }: SourceModule): string[] => {
  const found = imports.filter(({ name }) => /^(node:)?timers/.test(name)).map(({ name }) => name);
  new Visitor({
    CallExpression: ({ callee }) => {
      if (callee.type === 'Identifier' && waits.has(callee.name)) found.push(callee.name);
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
      const of = callee.object.type === 'Identifier' ? callee.object.name : '';
      if (waits.has(callee.property.name)) found.push(callee.property.name);
      else if (of === 'Atomics' && callee.property.name === 'wait') found.push('Atomics.wait');
    },
  }).visit(parsed.program);
  return found;
};

describe('a test', () => {
  it('does not sleep, except in the listed files', () => {
    const waiting = [...readSourceFiles()]
      .filter(([path]) => path.startsWith('tests/'))
      .map(([path, text]) => readModule(path, text))
      .filter((module) => waitsIn(module).length > 0)
      .map(({ path }) => path);
    expect(waiting.sort()).toEqual(Object.keys(timed).sort());
  });
});

describe('the check for sleeping', () => {
  it.each([
    ['a timer', 'await new Promise((done) => setTimeout(done, 500));', 'setTimeout'],
    ['a timer of globalThis', 'globalThis.setTimeout(next, 500);', 'setTimeout'],
    [
      'an imported timer',
      "import { setTimeout as pause } from 'node:timers/promises';",
      'node:timers/promises',
    ],
    ['a wait of the browser', 'await page.waitForTimeout(500);', 'waitForTimeout'],
    ['a blocked thread', 'Atomics.wait(memory, 0, 0, 500);', 'Atomics.wait'],
  ])('finds %s', (_, text, what) => {
    expect(waitsIn(readModule('tests/x.ts', text))).toContain(what);
  });

  it('does not report polling for an event', () => {
    expect(
      waitsIn(readModule('tests/x.ts', 'await expect.poll(count, { timeout: 5_000 }).toBe(1);')),
    ).toEqual([]);
  });
});
