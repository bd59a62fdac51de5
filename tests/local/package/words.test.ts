import { expect, it } from 'vitest';
import { packageFiles } from './package-files.ts';

/** Words of the application. The runner must not contain them, because it runs any assembly. */
const applicationWords = new RegExp(
  [
    'nightlight',
    String.raw`\b(adult|teen|educator|moderator|editor|trusted-reporter)s?\b`,
    // Allowed as part of Cognito's scope.
    String.raw`(?<!signin\.user\.)\badmins?\b`,
    'birth',
    'moderation',
    'editorial',
    'catalogue',
    String.raw`\b(title page|titles|slug|reviews?|receipts?|submissions?|appeals?|reporters?)\b`,
  ].join('|'),
  'gi',
);

const wordsIn = (text: string): string[] => text.match(applicationWords) ?? [];

it('the local runner contains no word of the application', () => {
  const found = [...packageFiles()].flatMap(([path, text]) =>
    wordsIn(text).map((word) => `${path}: ${word}`),
  );
  expect(found).toEqual([]);
  expect([...packageFiles()].length).toBeGreaterThan(100);
});

it.each(['NightlightApi', 'a teen', "role: 'admin'", 'birthYear', 'GET /titles', 'a review', 'its receipt'])(
  'the check finds a word of the application in %j',
  (text) => {
    expect(wordsIn(text)).not.toEqual([]);
  },
);

it.each(['ReceiptHandle', 'aws.cognito.signin.user.admin', '<title>Sign in</title>', 'parentPort'])(
  'the check finds no word of the application in %j',
  (text) => {
    expect(wordsIn(text)).toEqual([]);
  },
);
