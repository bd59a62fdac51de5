import { type Document, readDocument } from './document.ts';
import { findOwnStatements, type OwnSpan } from './personal/own-statements.ts';
import { findPersonalInformation } from './personal-information.ts';
import { coverage } from './text/coverage.ts';
import { namedIn } from './text/named-in.ts';
import { warmUpTexts } from './warm-up-texts.ts';

/** Finds personal information, including that which is removed only from teens' texts. */
function findInTeensText(document: Document, title: string): OwnSpan[] {
  const found: OwnSpan[] = findPersonalInformation(document, title);
  const take = coverage(document.folded.text.length);
  for (const { start, end } of found) take(start, end);
  const named = namedIn(document.folded.text, title);
  const own = findOwnStatements(document).filter((span) => !named(span) && take(span.start, span.end));
  return [...found, ...own].sort((a, b) => a.start - b.start);
}

const marks: Readonly<Record<OwnSpan['kind'], string>> = {
  birthday: '[removed: birthday]',
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
 * Removes personal information from a text by an author under 18, before it is stored. The title of the work (`title`)
 * stays. `spans` are the UTF-16 offsets, in the returned text, of the marks that replace it.
 */
export function stripPersonalInformation(
  text: string,
  title = '',
): {
  text: string;
  spans: { kind: OwnSpan['kind']; start: number; end: number }[];
} {
  const document = readDocument(text);
  const spans: { kind: OwnSpan['kind']; start: number; end: number }[] = [];
  let stripped = '';
  let from = 0;
  for (const found of findInTeensText(document, title)) {
    stripped += text.slice(from, document.folded.start(found.start));
    const mark = marks[found.kind];
    spans.push({ kind: found.kind, start: stripped.length, end: stripped.length + mark.length });
    stripped += mark;
    from = document.folded.end(found.end);
  }
  return { text: stripped + text.slice(from), spans };
}

/**
 * Strips some sample texts in advance, so that what a process builds only once (compiled patterns, the model for
 * children's names) does not count against the time of the first text of a teen. Takes about 0.3 s of processor time in
 * a new process.
 */
export function warmUpStripping(): void {
  for (const text of [...warmUpTexts, ...warmUpTexts]) stripPersonalInformation(text);
}
