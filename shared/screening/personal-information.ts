import { type Document, readDocument } from './document.ts';
import { findChildIdentity } from './personal/child/child.ts';
import type { PersonalDetector, PersonalKind, PersonalSpan } from './personal/detector.ts';
import { findDisguisedEmails } from './personal/disguised-email.ts';
import { findDisguisedLinks } from './personal/disguised-link.ts';
import { findHandles } from './personal/handle.ts';
import { findIpAddresses } from './personal/ip-address.ts';
import { findCards, findNationalIds } from './personal/numbers.ts';
import { findPhones } from './personal/phone.ts';
import { findStreetAddresses } from './personal/street-address.ts';
import { findWeb } from './personal/web.ts';
import { coverage } from './text/coverage.ts';

const detectors: readonly PersonalDetector[] = [
  findWeb,
  findDisguisedEmails,
  findDisguisedLinks,
  findIpAddresses,
  findCards,
  findNationalIds,
  findPhones,
  findStreetAddresses,
  findHandles,
  findChildIdentity,
];

/** Every stretch of the text that tells who or where someone is; of overlapping ones the first found stays. */
export function findPersonalInformation(document: Document): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  const take = coverage(document.folded.text.length);
  for (const detector of detectors) {
    for (const span of detector(document)) {
      if (take(span.start, span.end)) spans.push(span);
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

const marks: Readonly<Record<PersonalKind, string>> = {
  email: '[removed: e-mail]',
  url: '[removed: link]',
  phone: '[removed: phone number]',
  'payment-card': '[removed: card number]',
  'ip-address': '[removed: network address]',
  'national-id': '[removed: identity number]',
  'street-address': '[removed: address]',
  handle: '[removed: account name]',
  'child-identity': '[removed: name]',
};

/**
 * Takes personal information out of a text before anything of it is stored, as for readers under 18.
 * `spans` are UTF-16 offsets of the returned text, where the marks stand.
 */
export function stripPersonalInformation(text: string): {
  text: string;
  spans: { kind: PersonalKind; start: number; end: number }[];
} {
  const document = readDocument(text);
  const spans: { kind: PersonalKind; start: number; end: number }[] = [];
  let stripped = '';
  let from = 0;
  for (const found of findPersonalInformation(document)) {
    stripped += text.slice(from, document.folded.start(found.start));
    const mark = marks[found.kind];
    spans.push({ kind: found.kind, start: stripped.length, end: stripped.length + mark.length });
    stripped += mark;
    from = document.folded.end(found.end);
  }
  return { text: stripped + text.slice(from), spans };
}
