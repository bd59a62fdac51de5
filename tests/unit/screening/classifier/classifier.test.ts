import { globSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorsIn } from '../../../../shared/screening/bench/errors.ts';
import { readWrittenLines } from '../../../../shared/screening/bench/written-lines.ts';
import { Classifier } from '../../../../shared/screening/classifier/classifier.ts';
import { heads } from '../../../../shared/screening/classifier/heads.ts';
import { packWeights, unpackWeights } from '../../../../shared/screening/classifier/weights.ts';
import { readClassifierFiles } from '../../../../shared/screening/command/classifier-files.ts';
import { readDocument } from '../../../../shared/screening/document.ts';
import { isSpanish } from '../../../../shared/screening/text/is-spanish.ts';
import { calibrate } from '../../../../shared/screening/training/classifier/calibrate.ts';

const files = readClassifierFiles();
const classifier = new Classifier(files);
/** The heads that count, each with the part of the text. */
const countingIn = (text: string, by = classifier) => {
  const document = readDocument(text);
  return by
    .examine(document)
    .flatMap(({ start, end, opinions }) =>
      opinions
        .filter(({ score }) => score >= 0.5)
        .map(({ head }) => ({ head, words: document.raw.slice(start, end) })),
    );
};
const headsOf = (text: string) => countingIn(text).map(({ head }) => head);

describe('the trained classifier', () => {
  it.each([
    ['threat', 'I know where you live and I will come to your house and beat you up.'],
    ['self-harm', "I don't want to be alive anymore, the film just made that clear to me."],
    ['abuse-disclosure', 'My stepdad comes into my room at night and touches me, nobody knows.'],
    ['solicitation', 'Any girls around 13 here? Add me on snap and keep it our secret.'],
    ['drugs', 'Selling carts and edibles, message me if you are near the school.'],
    ['spam', 'Get 5,000 followers cheap and fast, visit our page and order today!'],
  ] as const)('recognizes %s', (head, text) => {
    expect(headsOf(text)).toContain(head);
  });

  it.each([
    'The villain threatens to kill the family, and the ending may upset children under ten.',
    'A lovely film about friendship; my two boys laughed all the way through.',
    'The dialogue is terrible and the plot makes no sense at all.',
    '',
    '...',
    '🙂',
  ])('recognizes nothing in “%s”', (text) => {
    expect(countingIn(text)).toEqual([]);
  });

  it('says which sentence it means', () => {
    const bad = 'Girls around 13 here, add me on snap and keep it our secret.';
    const praise = 'The music is lovely. My children watched it twice.';
    const spans = countingIn(`${praise} ${bad} ${praise}`).map(({ words }) => words);
    expect(spans.length).toBeGreaterThan(0);
    expect(spans).toContain(bad.slice(0, -1));
    expect(spans.filter((span) => !span.includes(bad.slice(0, -1)))).toEqual([]);
  });

  it('reads the longest text that can be submitted', () => {
    const outputs = classifier.outputs(readDocument('You may not like this, but '.repeat(400)));
    expect(outputs.every((part) => part.outputs.every(Number.isFinite))).toBe(true);
  });

  it('has at most 16 MB, and a threshold for each head', () => {
    expect(
      statSync(new URL('../../../../shared/screening/classifier/classifier.bin', import.meta.url)).size,
    ).toBeLessThan(16e6);
    expect(Object.keys(files.thresholds)).toEqual([...heads]);
  });

  it('knows the words of every concept, in all languages, and has thresholds of their own for Spanish texts', () => {
    const words = new Set(Object.values(unpackWeights(files.weights).concepts).join(' ').split(' '));
    const folder = new URL('../../../../shared/screening/classifier/concepts/', import.meta.url).pathname;
    const listed = globSync(`${folder}*.json`).flatMap((file) =>
      Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>).flatMap((list) =>
        list.split(' '),
      ),
    );
    expect(listed.filter((word) => !words.has(word))).toEqual([]);
    const thresholds = Object.values(files.thresholds);
    expect(thresholds.filter(({ spanish, short }) => spanish !== short).length).toBeGreaterThan(12);
  });

  it('refuses weights of other heads', () => {
    const weights = packWeights({ ...unpackWeights(files.weights), heads: ['threat'] });
    expect(() => new Classifier({ ...files, weights })).toThrow(
      'The classifier was trained for other heads.',
    );
  });
});

describe('the language of a text', () => {
  it.each([
    ['Me encantó la película, aunque el final es un poco triste para los más pequeños.', true],
    ['q aburrida la serie, mi hermano se durmio', true],
    ['El Camino is about a man on the run, and Los Olvidados is older and better.', false],
    ['A quiet, funny film. My son asked for it again.', false],
    ['', false],
  ])('%j is Spanish: %s', (text, expected) => {
    expect(isSpanish(readDocument(text))).toBe(expected);
  });
});

describe('choosing thresholds', () => {
  it('holds about the given share of harmless texts', () => {
    const texts = readFileSync(new URL('../../../../docs/moderation.md', import.meta.url), 'utf8')
      .split(/[.\n]/)
      .filter((sentence) => /[a-z]{3}/.test(sentence) && sentence.split(/\W+/).length < 36);
    const long = texts.map((_, index) => texts.slice(index, index + 6).join('. '));
    const price = 0.05;
    const thresholds = calibrate(files, {
      long: { texts: long, price },
      short: { texts, price },
      spanish: { texts, price },
    });
    const calibrated = new Classifier({ ...files, thresholds });
    const flagged = texts.filter((text) => countingIn(text, calibrated).length > 0);
    // The shares of the heads add up to one and a half, because most texts exceed several.
    expect(flagged.length / texts.length).toBeLessThanOrEqual(1.6 * price);
    expect(Object.values(thresholds).flatMap(Object.values).every(Number.isFinite)).toBe(true);
  });
});

describe('the lines that nobody reads', () => {
  it.each(readWrittenLines())('of $name are never printed', (set) => {
    const verdicts = set.rows.map(() => ({ flagged: false, rejected: false, spans: [] }));
    expect(set.rows.length).toBeGreaterThan(400);
    expect(errorsIn(set, verdicts, 5)).toBe(
      `  ${set.name}: nobody reads these lines; see the counts by label.\n`,
    );
  });
});
