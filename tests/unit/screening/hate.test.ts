import { describeAnalyzer } from './describe-analyzer.ts';

describeAnalyzer('hate', {
  finds: [
    ['Immigrants are parasites.', 'hate: Immigrants are parasites'],
    ['I h4te gay people.', 'hate: I h4te gay people'],
    ['All Muslims should be deported.', 'hate: Muslims should be deported'],
    ['There are women on every panel. I hate them.', 'hate: I hate them'],
    ['No Jew should be allowed to teach.', 'hate: No Jew should be allowed'],
  ],
  outcomes: ['reject', 'hold'],
  ignores: [
    "I don't hate immigrants.",
    "'Gay people are scum' is an awful thing to say.",
    'People who hate Muslims are wrong.',
    'I hate mushrooms.',
    'A Jewish family hides from the Nazis, who call them vermin.',
  ],
});
