import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placeInQueue } from '../../../shared/moderation/place-in-queue.ts';
import { offeredHandles } from '../../../shared/people/names/offered.ts';
import { signatureOf } from '../../../shared/screening/duplicates/index.ts';
import { retentionDays } from '../../../shared/storage/retention.ts';
import { root, textOf } from './documents.ts';

const moderation = textOf('docs/moderation.md');
const screening = textOf('shared/screening/README.md');

interface Model {
  text: string;
}
const dataOf = <Data>(path: string): Data => JSON.parse(textOf(`shared/screening/${path}`)) as Data;

/** Returns how many weights a model has, of one byte each. */
const weightsOf = ({ text }: Model): number => Buffer.from(text, 'base64').length;

describe('the model card of screening', () => {
  it('has the number of weights of each model', () => {
    const { sentence, word, distress } =
      dataOf<Record<'sentence' | 'word' | 'distress', Model>>('model/weights.json');
    const child = dataOf<Model>('personal/child/weights.json');
    expect(screening).toContain(`(2^${Math.log2(weightsOf(sentence))} weights)`);
    expect(screening).toContain(`the word model (2^${Math.log2(weightsOf(word))})`);
    expect(screening).toContain(`the distress model (2^${Math.log2(weightsOf(distress))})`);
    expect(screening).toContain(`the child model (${weightsOf(child).toLocaleString('en')})`);
  });

  it('has the size of the models in kilobytes', () => {
    const files = ['model/weights.json', 'model/trigrams.json', 'personal/child/weights.json'];
    const bytes = files.reduce((sum, file) => sum + statSync(`${root}shared/screening/${file}`).size, 0);
    expect(screening).toContain(`they take ${Math.round(bytes / 1000)} KB`);
  });
});

describe('docs/moderation.md', () => {
  it('has the sizes of our own lists of hostile and harmless names', () => {
    const suite = (name: string): number[] => {
      const text = readFileSync(`${root}tests/bench/names/suites/${name}.json`, 'utf8');
      return Object.values(JSON.parse(text) as Record<string, string>).map(
        (names) => names.split('|').length,
      );
    };
    const sum = (counts: number[]): string => counts.reduce((a, b) => a + b, 0).toLocaleString('en');
    const hostile = suite('hostile');
    expect(moderation).toContain(`our own ${sum(hostile)} hostile names in ${hostile.length} kinds`);
    expect(moderation).toContain(`our own ${sum(suite('harmless'))} harmless names`);
  });

  it('has the length of a signature, and for how many days signatures are compared', () => {
    const text = Array.from({ length: 30 }, (_, index) => `word${index}`).join(' ');
    expect(moderation).toContain(`${signatureOf(text)?.length} bytes. The more pairs two texts share`);
    expect(retentionDays['packed signatures']).toBe(7);
    expect(moderation).toContain('that the sweeper packed, seven days back');
  });

  it('says that six hours of waiting count as one priority step, and that cases of priority 9 come first', () => {
    const at = (priority: number, openedAt: string) => placeInQueue({ priority, openedAt });
    expect(at(1, '2026-11-02T06:00:00.000Z')).toBe(at(0, '2026-11-02T00:00:00.000Z'));
    expect(moderation).toContain('where six hours of waiting are worth one priority step');
    expect(at(9, '2026-11-02T06:00:00.000Z') < at(8, '2026-01-01T00:00:00.000Z')).toBe(true);
    expect(moderation).toContain('first the cases of priority 9');
  });

  it('has the number of names that a person is offered', () => {
    expect(offeredHandles('a tag', 0)).toHaveLength(10);
    expect(moderation).toContain('offers ten available names of two ordinary words');
  });
});
