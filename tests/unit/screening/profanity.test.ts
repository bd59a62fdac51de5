import { describeAnalyzer } from './describe-analyzer.ts';

describeAnalyzer('profanity', {
  finds: [
    ['what a load of bullshit', 'profanity: bullshit'],
    ['f.u.c.k this', 'profanity: f.u.c.k'],
    ['ph@t phuck', 'profanity: phuck'],
    ['sh!t show', 'profanity: sh!t'],
    ['b*tch please, really', 'profanity: b*tch'],
    ['a$$hole', 'profanity: a$$hole'],
    ['such a m0therfvcker', 'profanity: m0therfvcker'],
  ],
  outcomes: ['needs-edit', 'hold'],
  ignores: [
    'Moby-Dick and Dick Tracy',
    'The f-word is used twice.',
    "He says 'shit' once.",
    'Scunthorpe, shiitake and a pussycat',
    'a classic mass of passengers',
    'What a damn good film, holy crap!',
  ],
});
