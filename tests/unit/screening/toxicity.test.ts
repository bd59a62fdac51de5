import { describeAnalyzer } from './describe-analyzer.ts';

describeAnalyzer('toxicity', {
  finds: [
    [
      'These clueless hypocrites and their idiotic voters disgust me, stupid fools all of them.',
      'toxicity: stupid fools',
    ],
  ],
  outcomes: ['hold'],
  ignores: ['The plot is stupid and the ending is terrible.', 'Stupid jokes, but my kids laughed.'],
});
