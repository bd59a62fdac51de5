import { describeAnalyzer } from './describe-analyzer.ts';

describeAnalyzer('grooming', {
  finds: [
    [
      "Don't tell your parents about us, this is our secret.",
      "grooming: Don't tell your parents about us, this is our",
    ],
    [
      'Any girls here who want to chat, message me on kik',
      'grooming: Any girls here who want to chat, message me',
    ],
    ['how old are you? do you have snapchat', 'grooming: how old are you'],
    ['are you home alone? i can pick you up', 'grooming: i can pick you up'],
    ['What are you wearing?', 'grooming: What are you wearing'],
  ],
  outcomes: ['reject', 'hold'],
  ignores: [
    'The villain tells her: do not tell your parents about us.',
    'Tell your parents about it, they will love it.',
    'In the film a stranger asks her how old she is.',
    'My daughter asked how old the actor is.',
    'Kids can chat with friends in the game, and I switched it off.',
  ],
});
