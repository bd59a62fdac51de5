import { expect, it } from 'vitest';
import { packageFiles } from './package-files.ts';

/** Words of this application. A package that runs any assembly has no use for them. */
const foreign = new RegExp(
  [
    'nightlight',
    String.raw`\b(adult|teen|educator|moderator|editor|trusted-reporter)s?\b`,
    // As Cognito's own scope it may stand.
    String.raw`(?<!signin\.user\.)\badmins?\b`,
    'birth',
    'moderation',
    'editorial',
    'catalogue',
    String.raw`\b(title page|titles|slug|reviews?|receipts?|submissions?|appeals?|reporters?)\b`,
  ].join('|'),
  'gi',
);

const wordsIn = (text: string): string[] => text.match(foreign) ?? [];

it('knows no word of the application that is run with it', () => {
  const found = [...packageFiles()].flatMap(([path, text]) =>
    wordsIn(text).map((word) => `${path}: ${word}`),
  );
  expect(found).toEqual([]);
  expect([...packageFiles()].length).toBeGreaterThan(100);
});

it.each(['NightlightApi', 'a teen', "role: 'admin'", 'birthYear', 'GET /titles', 'a review', 'its receipt'])(
  'finds a word of the application in %j',
  (text) => {
    expect(wordsIn(text)).not.toEqual([]);
  },
);

it.each(['ReceiptHandle', 'aws.cognito.signin.user.admin', '<title>Sign in</title>', 'parentPort'])(
  'finds none in %j',
  (text) => {
    expect(wordsIn(text)).toEqual([]);
  },
);
