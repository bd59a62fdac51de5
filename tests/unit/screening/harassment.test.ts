import { describeAnalyzer } from './describe-analyzer.ts';

describeAnalyzer('harassment', {
  finds: [
    ['You are a pathetic loser.', 'harassment: pathetic loser'],
    ['Whoever liked this is a moron.', 'harassment: moron'],
    ['shut up you ugly clown', 'harassment: ugly clown'],
    ['go kill yourself', 'harassment: go kill yourself'],
  ],
  outcomes: ['reject', 'hold'],
  ignores: [
    'The main character is an idiot.',
    'You will love the pathetic villain.',
    'Dumb plot, ugly animation, annoying voices.',
  ],
});
