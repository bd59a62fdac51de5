import type { PersonalSpan } from './detector.ts';

/** After these words 'dot com' means an era or a business, not a web address. */
const notAName =
  /^(?:the|a|an|of|this|that|it's|and|or|at|in|old|early|late|big|first|polka|red|blue|black|something|some|my|your)\s/;

/** Returns the spans that a pattern, or one of its groups, matches, except those that only look like an address. */
export function everyMatch(
  pattern: RegExp,
  text: string,
  kind: PersonalSpan['kind'],
  group = 0,
): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  for (const match of text.matchAll(pattern)) {
    const found = match[group];
    if (!found || notAName.test(found)) continue;
    const start = match.index + match[0].lastIndexOf(found);
    spans.push({ kind, start, end: start + found.length });
  }
  return spans;
}
