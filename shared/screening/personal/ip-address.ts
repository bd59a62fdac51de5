import type { Document } from '../document.ts';
import type { PersonalSpan } from './detector.ts';

const v4 = /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d]|\.\d)/g;
const v6 = /(?<![a-z0-9:.])[0-9a-f:]{2,39}(?:\d{1,3}(?:\.\d{1,3}){3})?(?:%[a-z0-9]{1,10})?(?![a-z0-9:])/g;
const versionBefore = /\b(?:version|ver|v|release|build|update|patch|firmware|section|chapter)\.?\s?$/;

/**
 * Returns whether a text has the form of RFC 4291, section 2.2: eight groups of up to four hexadecimal digits, with '::'
 * at most once for a run of zeros.
 */
function isV6(candidate: string): boolean {
  const [address = ''] = candidate.split('%');
  const tail = /\d{1,3}(?:\.\d{1,3}){3}$/.exec(address)?.[0];
  const plain = tail ? `${address.slice(0, -tail.length)}0:0` : address;
  if (!plain.includes(':') || !/\d/.test(plain) || plain.includes(':::')) return false;
  const halves = plain.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/.test(group))) return false;
  return halves.length === 2 ? groups.length <= 7 : groups.length === 8;
}

/** Finds IPv4 and IPv6 addresses. A number after a word such as 'version' does not count. */
export function findIpAddresses({ folded }: Document): PersonalSpan[] {
  const { text } = folded;
  const spans: PersonalSpan[] = [];
  for (const match of text.matchAll(v4)) {
    if (versionBefore.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
    spans.push({ kind: 'ip-address', start: match.index, end: match.index + match[0].length });
  }
  if (!text.includes(':')) return spans;
  for (const match of text.matchAll(v6)) {
    if (!isV6(match[0])) continue;
    spans.push({ kind: 'ip-address', start: match.index, end: match.index + match[0].length });
  }
  return spans;
}
