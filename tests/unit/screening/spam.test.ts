import { describeAnalyzer } from './describe-analyzer.ts';

describeAnalyzer('spam', {
  finds: [
    ['Earn $900 a day from home, ask me how', 'spam: Earn $900 a day from home'],
    ['Please subscribe to my channel!', 'advertising: my channel'],
    ['FREE ROBUX generator, works 100%', 'spam: FREE ROBUX'],
    ['Use promo code KIDS20 for 20% off', 'spam: promo code'],
  ],
  outcomes: ['reject', 'hold', 'needs-edit'],
  ignores: [
    'It is free on the library app and worth the money.',
    'Check out the book too.',
    'We bought the game on sale and watch it as a family.',
    'My son wants to have his own channel one day.',
  ],
});
