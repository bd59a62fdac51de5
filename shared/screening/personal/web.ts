import { LinkifyIt } from 'linkify-it';
import { defined } from '../../values/defined.ts';
import type { Document } from '../document.ts';
import { shapesOf } from '../text/shape.ts';
import type { PersonalSpan } from './detector.ts';
import { endsAsAddress } from './top-level.ts';

const linkify = new LinkifyIt({ fuzzyLink: true });

const sets = {
  word_domain: `ac ad ag ai al am an as at ax ba be by co de do er et ex gd go he hi hm id ie if im in io is it la lo ma me
    mo mr ms mu my na ne no nu of oh om on or ow pa ph pm re sh si so st ta to tv uh um up us we ws ye pro name shop info
    web cast show movie`,
  well_known: `imdb amazon netflix hulu rottentomatoes metacritic wikipedia commonsensemedia goodreads fandango blockbuster
    google yahoo ebay youtube facebook booking ask match`,
};

const shape = shapesOf(sets);

/** Matches top-level domains that are also English words. After a full stop without a space they begin a sentence. */
const wordDomain = shape(String.raw`\.{word_domain}$`);

/** Matches sites that reviews mention as they mention a newspaper. Without a path they identify nobody. */
const wellKnown = shape(String.raw`^(?:www\.)?{well_known}\.(?:com|org|net|co\.uk|ca|de)$`);

const reference = /^(?:https?:\/\/)?(?:[a-z]{2,6}\.)?(?:imdb\.com|wikipedia\.org)(?:\/|$)/;

function isSentenceJoint(document: Document, text: string, start: number, end: number): boolean {
  if (/[/@:]/.test(text) || text.startsWith('www.')) return false;
  const original = document.raw.slice(document.folded.start(start), document.folded.end(end));
  const labels = text.split('.');
  if (/[.!?][A-Z]/.test(original) && !/^[A-Z0-9.]+$/.test(original))
    return wordDomain.test(text) || labels.length > 2;
  return wordDomain.test(text) && labels.length === 2 && /^[a-z']+$/.test(labels[0] ?? '');
}

const longText = 500;
const invites =
  /\b(?:visit|my|our|check|click|see|go to|join|website|site|order|buy|sign|more at|http)\b[^.]{0,30}$/;

/** Returns whether 'paper.com' in a long text only names a source and does not send readers there. */
function isNamedInPassing(text: string, link: string, start: number): boolean {
  return (
    text.length > longText &&
    /^[a-z-]+\.(?:com|net|org)$/.test(link) &&
    !invites.test(text.slice(Math.max(0, start - 50), start))
  );
}

function isInitials(text: string): boolean {
  return /^(?:[a-z0-9]\.){1,6}[a-z]{1,2}$/.test(text);
}

/** Finds web links, and e-mail addresses in their usual form. */
export function findWeb(document: Document): PersonalSpan[] {
  const { text } = document.folded;
  if (!/\.[a-z0-9]|@|:\/\//.test(text)) return [];
  const spans: PersonalSpan[] = [];
  for (const match of linkify.match(text) ?? []) {
    const { index: start, lastIndex: end } = match;
    if (match.schema === 'mailto:') {
      const written = document.raw.slice(document.folded.start(start), document.folded.end(end));
      if (endsAsAddress(written)) spans.push({ kind: 'email', start, end });
      continue;
    }
    if (isInitials(match.text) || isSentenceJoint(document, match.text, start, end)) continue;
    if (!/\.[a-z]{2}/.test(match.text) && !/\d\.\d/.test(match.text)) continue;
    const mention =
      wellKnown.test(match.text) || reference.test(match.text) || isNamedInPassing(text, match.text, start);
    spans.push({ kind: 'url', start, end, ...defined({ mention: mention ? (true as const) : undefined }) });
  }
  return spans;
}
