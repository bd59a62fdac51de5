import { describeAnalyzer } from './describe-analyzer.ts';

describeAnalyzer('sexual', {
  finds: [
    ['I masturbated to this.', 'sexual: I masturbated'],
    ['i would love to lick her boobs', 'sexual: lick her boobs'],
    ['it made me so horny', 'sexual: me so horny'],
    ['send nudes', 'solicitation: send nudes'],
  ],
  outcomes: ['reject', 'hold'],
  ignores: [
    'There is a sex scene and some nudity.',
    'Teens talk about losing their virginity.',
    'The health class shows a penis.',
  ],
});
