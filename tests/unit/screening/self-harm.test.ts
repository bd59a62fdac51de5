import { describe, expect, it } from 'vitest';
import { describeAnalyzer } from './describe-analyzer.ts';
import { verdict } from './verdict.ts';

describeAnalyzer('self-harm', {
  finds: [
    ['i want to kill myself', 'self-harm: i want to kill myself'],
    ['I started cutting myself again.', 'self-harm: I started cutting myself'],
    ['nobody would miss me if I died', 'self-harm: nobody would miss me if I died'],
    ['I took a whole bottle of pills', 'self-harm: I took a whole bottle of pills'],
  ],
  outcomes: ['hold'],
  ignores: [
    'A film about suicide that treats it with respect.',
    'She cuts herself in one scene.',
    'I died laughing.',
    'He kills himself at the end.',
    'The hero tries to kill himself in the first scene, so talk before you watch.',
    'I died laughing at the penguin and my kids did too.',
    'I nearly killed myself tripping over the cat on the way to the kitchen.',
    'I lost the will to live during the musical numbers.',
    'I kept killing myself with my own grenade on level three.',
    'It made me glad to be alive.',
  ],
});

describe('the distress of an author', { timeout: 30_000 }, () => {
  it.each([
    'I want to kill myself.',
    'Good film. I have the pills counted and I am not going to be here for part two.',
    'i cut again last night and my sleeve is stuck to my arm, anyway 4 stars',
    'Nobody would even notice if I was gone, this show gets that.',
    'sometimes i hope i just dont wake up. the songs are nice tho',
  ])('is found in "%s", which is held', async (text) => {
    const { outcome, findings } = await verdict(text);
    expect(findings.map(({ category }) => category)).toContain('self-harm');
    expect(outcome).toBe('hold');
  });

  it.each([
    'i want to kill myself',
    'I started cutting myself again.',
    'nobody would miss me if I died',
    'I took a whole bottle of pills',
  ])('leads to a hold for "%s", even when other findings would lead to a rejection', async (text) => {
    const { outcome, findings } = await verdict(`${text} fuck off, you are a moron, visit www.x-y-z.com`);
    expect(findings.some(({ category }) => category === 'self-harm')).toBe(true);
    expect(outcome).toBe('hold');
  });
});
