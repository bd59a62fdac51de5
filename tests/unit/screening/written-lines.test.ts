import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

const root = new URL('../../../shared/screening/', import.meta.url).pathname;
const files = ['training/data/written', 'bench/suites/written'].flatMap((folder) =>
  globSync(`${root}${folder}/*.jsonl`),
);

const label = z.enum(
  (
    'threat harassment hate sexual solicitation self-harm abuse-disclosure child-identity contact spam drugs ' +
    'dangerous-challenge profanity gibberish off-topic spoiler'
  ).split(' ') as [string],
);
const line = z
  .strictObject({
    id: z.string(),
    text: z.string().min(1),
    audience: z.enum(['adult', 'teen', 'educator']),
    kind: z.enum(['review', 'suggestion', 'appeal', 'handle']),
    labels: z.array(label),
    bad: z.string().optional(),
    note: z.string().optional(),
  })
  .refine(({ text, bad }) => bad === undefined || text.includes(bad), 'bad is not in the text');

const linesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((json) => line.parse(JSON.parse(json)));

describe('the lines that people wrote for training and for measuring', () => {
  it.each(files)('%s: each line has its form and an id of its own', (file) => {
    const ids = linesOf(file).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(100);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has no text twice, names excepted, and no writer in both folders', () => {
    const lines = files.flatMap(linesOf).filter(({ kind }) => kind !== 'handle');
    const texts = lines.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    const writers = files.map((file) => basename(file));
    expect(new Set(writers).size).toBe(writers.length);
  });
});
