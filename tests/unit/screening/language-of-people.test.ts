import { describe, expect, it } from 'vitest';
import { verdict } from './verdict.ts';

const texts: Record<string, { category: string; outcomes: string[]; caught: string[]; passed: string[] }> = {
  'strong words': {
    category: 'profanity',
    outcomes: ['needs-edit', 'hold'],
    caught: [
      'what a load of bullshit',
      'f.u.c.k this',
      'ph@t phuck',
      'sh!t show',
      'b*tch please, really',
      'a$$hole',
      'such a m0therfvcker',
    ],
    passed: [
      'Moby-Dick and Dick Tracy',
      'The f-word is used twice.',
      "He says 'shit' once.",
      'Scunthorpe, shiitake and a pussycat',
      'a classic mass of passengers',
      'What a damn good film, holy crap!',
    ],
  },
  threats: {
    category: 'threat',
    outcomes: ['reject', 'hold'],
    caught: [
      'I will come to your house and hurt you.',
      "i'm gonna stab you",
      'Someone should shoot the director.',
      "I'm going to blow up the school.",
    ],
    passed: [
      "He says 'I will kill you' and means it.",
      'The witch wants to kill the children.',
      'This book killed my love of reading.',
      'I would kill for a sequel.',
    ],
  },
  hate: {
    category: 'hate',
    outcomes: ['reject', 'hold'],
    caught: [
      'Immigrants are parasites.',
      'I h4te gay people.',
      'All Muslims should be deported.',
      'There are women on every panel. I hate them.',
      'No Jew should be allowed to teach.',
    ],
    passed: [
      "I don't hate immigrants.",
      "'Gay people are scum' is an awful thing to say.",
      'People who hate Muslims are wrong.',
      'I hate mushrooms.',
      'A Jewish family hides from the Nazis, who call them vermin.',
    ],
  },
  harassment: {
    category: 'harassment',
    outcomes: ['reject', 'hold'],
    caught: [
      'You are a pathetic loser.',
      'Whoever liked this is a moron.',
      'shut up you ugly clown',
      'go kill yourself',
    ],
    passed: [
      'The main character is an idiot.',
      'You will love the pathetic villain.',
      'Dumb plot, ugly animation, annoying voices.',
    ],
  },
  'sexual talk': {
    category: 'sexual',
    outcomes: ['reject', 'hold'],
    caught: ['I masturbated to this.', 'i would love to lick her boobs', 'it made me so horny'],
    passed: [
      'There is a sex scene and some nudity.',
      'Teens talk about losing their virginity.',
      'The health class shows a penis.',
    ],
  },
  spam: {
    category: '(?:spam|advertising)',
    outcomes: ['reject', 'hold', 'needs-edit'],
    caught: [
      'Earn $900 a day from home, ask me how',
      'Please subscribe to my channel!',
      'FREE ROBUX generator, works 100%',
      'Use promo code KIDS20 for 20% off',
    ],
    passed: [
      'It is free on the library app and worth the money.',
      'Check out the book too.',
      'We bought the game on sale and watch it as a family.',
    ],
  },
};

for (const [name, { category, outcomes, caught, passed }] of Object.entries(texts)) {
  describe(name, { timeout: 30_000 }, () => {
    it.each(caught)('is caught in "%s"', async (text) => {
      const { outcome, findings } = await verdict(text);
      expect(findings.map((finding) => finding.category).join(' ')).toMatch(new RegExp(category));
      expect(outcomes).toContain(outcome);
    });
    it.each(passed)('is not seen in "%s"', async (text) => {
      expect((await verdict(text)).outcome).toBe('publish');
    });
  });
}

describe('self-harm', { timeout: 30_000 }, () => {
  it.each([
    'i want to kill myself',
    'I started cutting myself again.',
    'nobody would miss me if I died',
    'I took a whole bottle of pills',
  ])('is met with care in "%s": held, never refused', async (text) => {
    const { outcome, findings } = await verdict(`${text} fuck off, you are a moron, visit www.x-y-z.com`);
    expect(findings.some((finding) => finding.category === 'self-harm')).toBe(true);
    expect(outcome).toBe('hold');
  });

  it.each([
    'A film about suicide that treats it with respect.',
    'She cuts herself in one scene.',
    'I died laughing.',
    'He kills himself at the end.',
  ])('is a topic of works in "%s"', async (text) => {
    expect((await verdict(text)).outcome).toBe('publish');
  });
});

describe('what cannot be read or says nothing', { timeout: 30_000 }, () => {
  it.each([
    ['language', 'hold', 'Этот фильм очень понравился моим детям.'],
    ['language', 'hold', 'Mis hijos se aburrieron mucho con esta película.'],
    ['gibberish', 'needs-edit', 'sdfkj lskdjf wlekrj qpwoe'],
    ['gibberish', 'needs-edit', 'test test test test test'],
    ['too-short', 'needs-edit', 'k'],
    ['off-topic', 'needs-edit', 'looking for friends to play with'],
  ])('is %s and leads to %s: "%s"', async (category, outcome, text) => {
    const result = await verdict(text);
    expect(result.findings.map((finding) => finding.category)).toContain(category);
    expect(result.outcome).toBe(outcome);
  });

  it('spares headlines from having to be long', async () => {
    const { screen } = await import('../../../shared/screening/screen.ts');
    expect((await screen({ text: 'Good', field: 'headline' })).findings).toEqual([]);
  });
});
