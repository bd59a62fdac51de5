import { describeAnalyzer } from './describe-analyzer.ts';

describeAnalyzer('disclosure', {
  finds: [
    [
      "everything has been grey for months and I can't make myself care whether I go on",
      "self-harm: everything has been grey for months and I can't make myself care whether I go on",
    ],
    [
      'I have stopped eating and I do not want to be around any more',
      'self-harm: I have stopped eating and I do not want to be around any more',
    ],
    [
      "nothing helps me any more and I don't want to be here",
      "self-harm: nothing helps me any more and I don't want to be here",
    ],
    [
      'honestly i cant see myself getting through this year',
      'self-harm: honestly i cant see myself getting through this year',
    ],
  ],
  outcomes: ['hold'],
  ignores: [
    'The hero has nobody left and thinks of ending it all, and his friend saves him.',
    'I was so tired after three hours that I fell asleep.',
    'My kids were sad when it ended, and wanted to see it again.',
    'It broke my heart in the best way.',
  ],
});
