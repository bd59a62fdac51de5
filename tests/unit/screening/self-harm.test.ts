import { describe, expect, it } from 'vitest';
import { verdict } from './verdict.ts';

describe('distress of the author', () => {
  it.each([
    'I want to kill myself.',
    'Good film. I have the pills counted and I am not going to be here for part two.',
    'i cut again last night and my sleeve is stuck to my arm, anyway 4 stars',
    'Nobody would even notice if I was gone, this show gets that.',
    'sometimes i hope i just dont wake up. the songs are nice tho',
  ])('holds "%s" and never refuses it', async (text) => {
    const { outcome, findings } = await verdict(text);
    expect(findings.map(({ category }) => category)).toContain('self-harm');
    expect(outcome).toBe('hold');
  });

  it.each([
    'The hero tries to kill himself in the first scene, so talk before you watch.',
    'I died laughing at the penguin and my kids did too.',
    'I nearly killed myself tripping over the cat on the way to the kitchen.',
    'I lost the will to live during the musical numbers.',
    'I kept killing myself with my own grenade on level three.',
    'It made me glad to be alive.',
  ])('lets "%s" pass', async (text) => {
    expect((await verdict(text)).outcome).toBe('publish');
  });
});
