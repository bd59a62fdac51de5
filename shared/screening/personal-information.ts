import type { Document } from './document.ts';
import { findChildIdentity } from './personal/child/child.ts';
import type { PersonalDetector, PersonalSpan } from './personal/detector.ts';
import { findDisguisedEmails } from './personal/disguised-email.ts';
import { findDisguisedLinks } from './personal/disguised-link.ts';
import { findHandles } from './personal/handle.ts';
import { findIpAddresses } from './personal/ip-address.ts';
import { findCards, findNationalIds } from './personal/numbers.ts';
import { findPhones } from './personal/phone.ts';
import { findStreetAddresses } from './personal/street-address.ts';
import { findWeb } from './personal/web.ts';
import { coverage } from './text/coverage.ts';
import { namedIn } from './text/named-in.ts';

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

/**
 * Finds every span that says who or where someone is. Of overlapping spans, the one found first is kept. The title of
 * the work is not reported as an address or a number, but it can be reported as a child's name.
 */
export function findPersonalInformation(document: Document, title = ''): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  const take = coverage(document.folded.text.length);
  const named = namedIn(document.folded.text, title);
  for (const detector of detectors) {
    for (const span of detector(document)) {
      if (span.kind !== 'child-identity' && named(span)) continue;
      if (take(span.start, span.end)) spans.push(span);
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}
