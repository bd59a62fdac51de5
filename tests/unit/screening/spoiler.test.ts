import { describe, expect, it } from 'vitest';
import { describeAnalyzer, findingsBy } from './describe-analyzer.ts';

describeAnalyzer('spoiler', {
  finds: [
    [
      'At the end the father dies and she inherits the house.',
      'spoiler: At the end the father dies and she inherits',
    ],
    ['The twist is that he was dead all along.', 'spoiler: The twist is that'],
    ['It turns out that he is the murderer.', 'spoiler: turns out that he'],
    ['Spoilers: nobody survives', 'spoiler: Spoilers'],
  ],
  outcomes: ['publish'],
  ignores: [],
});

describe('a spoiler', () => {
  it.each([
    'The end is sad, so have tissues ready.',
    'There is a twist that nobody sees coming.',
    'No spoilers here, but take tissues.',
    'It has a happy ending.',
  ])('is not reported in "%s"', async (text) => {
    expect(await findingsBy('spoiler', text)).toEqual([]);
  });
});
