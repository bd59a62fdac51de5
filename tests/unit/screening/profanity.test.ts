import { describe, expect, it } from 'vitest';
import { describeAnalyzer, findingsBy } from './describe-analyzer.ts';

describeAnalyzer('profanity', {
  finds: [
    ['what a load of bullshit', 'profanity: bullshit'],
    ['f.u.c.k this', 'profanity: f.u.c.k'],
    ['ph@t phuck', 'profanity: phuck'],
    ['sh!t show', 'profanity: sh!t'],
    ['b*tch please, really', 'profanity: b*tch'],
    ['a$$hole', 'profanity: a$$hole'],
    ['such a m0therfvcker', 'profanity: m0therfvcker'],
    ['La peli es una mierda y el final es peor.', 'profanity: mierda'],
    ['los actores son gilipollaaas todos', 'profanity: gilipollaaas'],
    ['El director es un maricon', 'slur: maricon'],
  ],
  outcomes: ['needs-edit', 'hold'],
  ignores: [
    'Moby-Dick and Dick Tracy',
    'The f-word is used twice.',
    "He says 'shit' once.",
    'Scunthorpe, shiitake and a pussycat',
    'a classic mass of passengers',
    'What a damn good film, holy crap!',
    'A gull named Polla and the village of La Verga are in this film.',
  ],
});

describe('profanity', () => {
  it('finds nothing in a clean Spanish text', async () => {
    const text = 'Una película preciosa, la vimos con los niños y nos gustó mucho, aunque es un poco larga.';
    expect(await findingsBy('profanity', text)).toEqual([]);
  });
});
