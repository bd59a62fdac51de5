import { foldedIndex } from '../../../text/fold.ts';
import type { Document } from '../../document.ts';
import type { PersonalSpan } from '../detector.ts';

const nameSource = "[A-Z][\\p{L}'-]{1,20}(?:\\s[A-Z][\\p{L}'.-]{0,20}){0,3}";
const looseName = "[\\p{L}][\\p{L}'-]{1,20}";
const childSource =
  '(?:son|daughter|kid|child|boy|girl|nephew|niece|grandson|granddaughter|brother|sister|stepson|stepdaughter|student|cousin|twins?|kids|children|sons|daughters|boys|girls|godson|goddaughter)';

const ownName = [
  new RegExp(
    `\\b(?:[Mm]y|[Tt]he)\\s(?:full\\s|first\\s|real\\s)?name\\s?(?:is|'s)\\s(${looseName}(?:\\s[A-Z][\\p{L}'.-]{0,20}){0,3})`,
    'gu',
  ),
  new RegExp(`\\bmy\\sname'?s\\s(${looseName})`, 'giu'),
  new RegExp(`\\b(?:I am|I'm|Im|We are the|We're the)\\s(${nameSource})`, 'gu'),
  new RegExp(`\\b(?:hi|hey|hello),?\\s(?:i\\s?am|i'm|im|this is|its|it's)\\s(${looseName})`, 'giu'),
  new RegExp(
    `\\b(?:[Mm]y|[Oo]ur)\\s(?:\\w+[\\s-]){0,3}?${childSource},?\\s(?:is\\s(?:called|named)\\s|named\\s|called\\s)?(${nameSource})`,
    'gu',
  ),
  new RegExp(
    `\\bmy\\s(?:\\w{1,12}\\s){0,2}?${childSource}\\s(?:is\\s)?(?:called|named)\\s(${looseName})`,
    'giu',
  ),
  new RegExp(`\\bcall me\\s(${nameSource})`, 'gu'),
];

const age =
  /\b(?:(?:i'?m|i am|age|aged|is|he's|she's|turned|turning|turns|just|only|and|,)\s(?:[4-9]|1[0-7]|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b(?!\s?(?:minutes|hours|stars|times|out|%|pm|am|episodes|of|or))|(?:[3-9]|1[0-7])[\s-]?(?:years?[\s-]olds?|y\.?o\.?\b|yrs?))|\((?:[3-9]|1[0-7])\)/i;
const school =
  /\b(?:(?:go(?:es)?|going|went) to|attends?|attending|(?:student|pupil|class|grade|year) (?:at|in)|in|at|from)\s(?:(?:st\.?|saint|mount|the)\s)?[\p{L}'.]{2,20}(?:\s[\p{L}'.]{2,20}){0,3}\s(?:school|elementary|primary|middle|academy|high|prep|kindergarten|preschool|college|charter|montessori|day ?care|secondary|junior)\b/iu;
const teacher =
  /\b(?:in|from)\s(?:mr|mrs|ms|miss|mister|coach)\.?\s[\p{L}'-]{2,20}(?:'s?)?\s(?:class|room|grade|homeroom|team)\b/iu;
const grade =
  /\b(?:[1-9](?:st|nd|rd|th)|1[0-2]th|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) grade(?:r)?\b|\byear (?:[1-9]|1[0-3])\b|\bgrade (?:[1-9]|1[0-2])\b/i;
const birthday =
  /\b(?:birthday|bday|born|date of birth|dob)\b.{0,16}\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d{1,2}[/.-]\d{1,2})/i;
const place =
  /\b(?:live|lives|living|am|we're|are|i'm|im|hails?|come|comes|moved)\s(?:in|from|near|to)\s(?:the\s)?[\p{L}][\p{L}'.]{2,20}/iu;
const from = /\b(?:from|in)\s[A-Z][\p{L}'.]{2,20}/u;

const meetingPattern =
  /\b(?:pick me up|meet me|wait for me|find me|see me|i(?:'m| am|'ll be)? (?:always |usually )?(?:practice|play|train|have practice|walk home|take the bus|hang out)|(?:my|our) (?:son|daughter|kid|kids|children|twins) (?:has|have|goes to|go to|practices?|plays?|trains?|walks? home|takes? the bus)(?: \w+){0,3})\b.{0,80}\b(?:at|after|outside|near|from)\b.{0,60}\b(?:every|on|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|\d{1,2}(?::\d\d)?\s?(?:pm|am|o'?clock)?)\b/i;
const minor =
  /\b(?:i'?m|i am)\s(?:only\s|just\s)?(?:[4-9]|1[0-7])\b|\b(?:my|our) (?:son|daughter|kid|kids|child)\b/i;

const address =
  /(?<![\p{L}\p{N}])\d{1,5}[a-z]?,? (?:\p{L}[\p{L}'-]{1,20} ){1,3}(?:street|st|road|rd|avenue|ave|lane|drive|close|court|way)(?![\p{L}\p{N}])/iu;

/** Matches capitalised words after 'I am' or 'my son' that are not names. */
const notNames =
  /^(?:A|An|The|Not|So|Very|Also|In|On|At|From|Of|And|But|For|With|Is|Was|Are|Has|Had|Loved?|Liked?|Really|Just|Still|Sure|Glad|Sorry|Mexican|American|British|Irish|Italian|French|German|Jewish|Muslim|Christian|Catholic|Asian|Black|White|African|Indian|Chinese|Japanese|English|Canadian|Australian|Autistic|Going|Legend|Groot|Batman|Spartacus|Sam|Malala|Number|Mother|OK|Okay)\b/;

function namedPeople(raw: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const pattern of ownName) {
    for (const match of raw.matchAll(pattern)) {
      const name = match[1] ?? '';
      if (notNames.test(name)) continue;
      const start = match.index + match[0].lastIndexOf(name);
      found.push({ start, end: start + name.length });
    }
  }
  return found;
}

/** A text without any of these words neither introduces anybody nor names a place to meet. */
const hints =
  "name name's names i'm im am hi hey hello son daughter kid child boy girl nephew niece grandson granddaughter brother sister stepson stepdaughter student cousin twins twin kids children sons daughters boys girls godson goddaughter call pick meet wait find practice train walk".split(
    ' ',
  );

function window(raw: string, at: number): string {
  return raw.slice(Math.max(0, at - 140), at + 180);
}

/**
 * Finds the names of the author or their child next to details that could lead to them, and a child's regular
 * whereabouts.
 */
export function introducedChildren({ raw, vocabulary, folded }: Document): PersonalSpan[] {
  if (!hints.some((hint) => vocabulary.has(hint))) return [];
  const spans: PersonalSpan[] = [];
  const mark = (start: number, end: number) =>
    spans.push({
      kind: 'child-identity',
      start: foldedIndex(folded, start),
      end: foldedIndex(folded, end),
    });
  for (const { start, end } of namedPeople(raw)) {
    const around = window(raw, start);
    const child = age.test(around) || grade.test(around) || school.test(around) || teacher.test(around);
    const traceable =
      school.test(around) || teacher.test(around) || birthday.test(around) || address.test(around);
    const placed = place.test(around) || from.test(around);
    if (!(traceable || (child && placed) || (age.test(around) && /\s/.test(raw.slice(start, end))))) continue;
    mark(start, end);
  }
  const meeting = meetingPattern.exec(raw);
  if (meeting && minor.test(raw)) mark(meeting.index, meeting.index + meeting[0].length);
  return spans;
}
