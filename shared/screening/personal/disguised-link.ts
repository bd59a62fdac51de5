import type { Document } from '../document.ts';
import { shapesOf } from '../text/shape.ts';
import type { PersonalSpan } from './detector.ts';
import { everyMatch } from './every-match.ts';

const source = String.raw;

const sets = {
  tld: `com net org gg xyz tv io info biz co ru me ly to cc ie nl es de fr uk in shop app site online live edu gov dev
    store club wordpress blogspot`,
  usual_tld: 'com net org gg xyz tv io info biz co ru ly wordpress',
  dot_word: 'd(o|0)t d.o.t punkt punto punt ponto nokta',
  slash: 'slash barra schragstrich forward_slash',
  place: `t telegram discord chat_whatsapp you[_]tu[_]b[e] docs_google kofi ko-fi drive_google linktr bit`,
  before_link: 'visit go_to type[d] remove check find more grumbling at on my our site blog link page',
};

const shapes = {
  name: '[a-z0-9-]{3,40}',
  short_name: '[a-z0-9-]{2,40}',
  path: source`\s{0,2}(?:/|\b{slash}\b)\s{0,2}@?[a-z0-9_-]{1,40}`,
  /** A sign that is neither part of a word nor ordinary punctuation. */
  sign: source`[^a-z0-9\s.,!?'"();:/%&=$€£*@_+-]{1,4}`,
  bracketed_dot: source`[\[({<*_|~]{1,2}\s{0,2}(?:dot|\.|period|punto|punkt)\s{0,2}[\])}>*_|~]{1,2}`,
  www_dot: source`(?:\(\.\)|\.|dot|,)`,
  place_dot: source`\s?(?:\.|,|d[o.]{0,3}t|[^a-z0-9\s.,!?'"();:-]{1,4})\s?|\s`,
  then_slash: source`\s?(?:forward slash|then|slash|\/)\s?\/?\s?@?\s?`,
};

const shape = shapesOf(sets, shapes);

const links = [
  source`\b{short_name}\s{0,2}{bracketed_dot}\s{0,2}{tld}\b{path}?`,
  source`\b{short_name}\s{dot_word}\s{tld}\b{path}?`,
  source`\b{name}\s?{sign}\s?(?:com|net|org|gg|xyz|tv|io|shop|me)\b{path}?`,
  source`\b{name}(?:\.[a-z0-9-]{2,20})?,{usual_tld}(?:,(?:uk|com|au))?\b{path}?`,
  source`\b(?:h ?t ?t ?p ?s?|hxxps?)\s?:\s?\/\s?\/\s?[a-z0-9-]+(?:\s?\.\s?[a-z0-9-]+){1,8}`,
  source`\bw ?w ?w ?{www_dot}? ?{name}(?: ?(?:{www_dot}|com|slash|\/) ?{short_name}){1,8}`,
  source`\b{place}(?:{place_dot})(?:me|gg|com|ly|ee){then_slash}[a-z0-9_-]{3,40}|\btinyurl slash [a-z0-9_-]{3,40}`,
  source`\b{name}\s\(?period\)?\s(?:com|net|org|gg|xyz|io)\b`,
  source`\bbit then dot then ly\b`,
  source`\b(?:[a-z0-9-] ){3,40}[a-z0-9] ?\. ?[a-z](?: ?[a-z]){1,5}\b`,
  source`(?<=\b{before_link}\b[^!?\n]{0,40})\b{name}(?: \. {name})? \. (?:com|net|org|gg|xyz|io|ru|biz|tv)\b`,
].map((written) => shape(written, 'g'));

const broken =
  /[[({<*_|~]\s?\.\s?[\])}>*_|~]| \. |,(?:com|net|org|gg|xyz|tv|io|info|biz|co|ru|ly|wordpress)\b/;
const afterSign = /[^a-z0-9\s.,!?'"();:/%&=$€£*@_+-](?:com|net|org|gg|xyz|tv|io|shop|me)\b/;
const pieces = ['http', 'h t t p', 'hxxp', 'www', 'w w w', 't.me', 't . me'];
const words = 'dot d0t punkt punto punt ponto nokta period slash discord telegram whatsapp google'.split(' ');

function likely(text: string, ascii: boolean, vocabulary: ReadonlySet<string>): boolean {
  return (
    words.some((word) => vocabulary.has(word)) ||
    pieces.some((piece) => text.includes(piece)) ||
    broken.test(text) ||
    (!ascii && afterSign.test(text))
  );
}

/** Finds links that are spelled out or broken up: 'shop(.)biz', 'shop dot biz slash sale', 'w w w . shop . biz'. */
export function findDisguisedLinks({ folded, ascii, vocabulary }: Document): PersonalSpan[] {
  const { text } = folded;
  if (!likely(text, ascii, vocabulary)) return [];
  return links.flatMap((pattern) => everyMatch(pattern, text, 'url'));
}
