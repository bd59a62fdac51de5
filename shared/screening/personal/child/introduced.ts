import { foldedIndex } from '../../../text/fold.ts';
import type { Document } from '../../document.ts';
import type { Sets } from '../../text/phrase.ts';
import { type Shapes, shapesOf } from '../../text/shape.ts';
import type { PersonalSpan } from '../detector.ts';

const source = String.raw;

const sets: Sets = {
  child: `son daughter kid child boy girl nephew niece grandson granddaughter brother sister stepson stepdaughter student
    cousin twin[s] kids children sons daughters boys girls godson goddaughter`,
  is: "i[']m i_am age[d] is he's she's turned turning turns just only and ,",
  number: '4 5 6 7 8 9 10 11 12 13 14 15 16 17 {teen} four five six seven eight nine',
  teen: 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
  unit: 'minutes hours stars times out % pm am episodes of or',
  at_school: `go_to goes_to going_to went_to attend[s] attending student_(at|in) pupil_(at|in) class_(at|in) grade_(at|in)
    year_(at|in) in at from`,
  school: `school elementary primary middle academy high prep kindergarten preschool college charter montessori day[_]care
    secondary junior`,
  title: 'mr mrs ms miss mister coach',
  ordinal: 'first second third fourth fifth sixth seventh eighth ninth tenth',
  birthday: 'birthday bday born date_of_birth dob',
  month: 'jan feb mar apr may jun jul aug sep oct nov dec',
  live: "live lives living am we're are i'm im hail[s] come comes moved",
  street: 'street st road rd avenue ave lane drive close court way',
  meet: 'pick_me_up meet_me wait_for_me find_me see_me',
  my_child: '(my|our)_(son|daughter|kid|kids|children|twins)',
  i: "i i'm i_am i'll_be",
  i_go: 'practice play train have_practice walk_home take_the_bus hang_out',
  goes: 'has have goes_to go_to practice[s] play[s] train[s] walk[s]_home take[s]_the_bus',
  day: 'every on (mon|tues|wednes|thurs|fri|satur|sun)day[s]',
  /** Capitalised words after 'I am' or 'my son' that are not names. */
  no_name: `A An The Not So Very Also In On At From Of And But For With Is Was Are Has Had Love[d] Like[d] Really Just
    Still Sure Glad Sorry Mexican American British Irish Italian French German Jewish Muslim Christian Catholic Asian
    Black White African Indian Chinese Japanese English Canadian Australian Autistic Going Legend Groot Batman Spartacus
    Sam Malala Number Mother OK Okay`,
};

const shapes: Shapes = {
  name: source`[A-Z][\p{L}'-]{1,20}{more_names}`,
  more_names: source`(?:\s[A-Z][\p{L}'.-]{0,20}){0,3}`,
  loose_name: source`[\p{L}][\p{L}'-]{1,20}`,
  called: source`is\s(?:called|named)\s|named\s|called\s`,
  whole_age: source`{is}\s{number}\b(?!\s?{unit})`,
  years_old: source`(?:[3-9]|1[0-7])[\s-]?(?:years?[\s-]olds?|y\.?o\.?\b|yrs?)`,
  place_name: source`[\p{L}'.]{2,20}`,
  i_always: '{i} (?:always |usually )?{i_go}',
  child_goes: source`{my_child} {goes}(?: \w+){0,3}`,
  clock: source`\d{1,2}(?::\d\d)?\s?(?:pm|am|o'?clock)?`,
};

const shape = shapesOf(sets, shapes);

const ownName = [
  shape(
    source`\b(?:[Mm]y|[Tt]he)\s(?:full\s|first\s|real\s)?name\s?(?:is|'s)\s({loose_name}{more_names})`,
    'gu',
  ),
  shape(source`\bmy\sname'?s\s({loose_name})`, 'giu'),
  shape(source`\b(?:I am|I'm|Im|We are the|We're the)\s({name})`, 'gu'),
  shape(source`\b(?:hi|hey|hello),?\s(?:i\s?am|i'm|im|this is|its|it's)\s({loose_name})`, 'giu'),
  shape(source`\b(?:[Mm]y|[Oo]ur)\s(?:\w+[\s-]){0,3}?{child},?\s{called}?({name})`, 'gu'),
  shape(source`\bmy\s(?:\w{1,12}\s){0,2}?{child}\s(?:is\s)?(?:called|named)\s({loose_name})`, 'giu'),
  shape(source`\bcall me\s({name})`, 'gu'),
];

const age = shape(source`\b(?:{whole_age}|{years_old})|\((?:[3-9]|1[0-7])\)`, 'i');
const school = shape(
  source`\b{at_school}\s(?:(?:st\.?|saint|mount|the)\s)?{place_name}(?:\s{place_name}){0,3}\s{school}\b`,
  'iu',
);
const teacher = shape(
  source`\b(?:in|from)\s{title}\.?\s[\p{L}'-]{2,20}(?:'s?)?\s(?:class|room|grade|homeroom|team)\b`,
  'iu',
);
const grade = shape(
  source`\b(?:[1-9](?:st|nd|rd|th)|1[0-2]th|{ordinal}) grade(?:r)?\b|\byear (?:[1-9]|1[0-3])\b|\bgrade (?:[1-9]|1[0-2])\b`,
  'i',
);
const birthday = shape(source`\b{birthday}\b.{0,16}\b(?:{month}|\d{1,2}[/.-]\d{1,2})`, 'i');
const place = shape(source`\b{live}\s(?:in|from|near|to)\s(?:the\s)?[\p{L}]{place_name}`, 'iu');
const from = shape(source`\b(?:from|in)\s[A-Z]{place_name}`, 'u');

const meetingPattern = shape(
  source`\b(?:{meet}|{i_always}|{child_goes})\b.{0,80}\b(?:at|after|outside|near|from)\b.{0,60}\b(?:{day}|{clock})\b`,
  'i',
);
const minor = shape(
  source`\b(?:i'?m|i am)\s(?:only\s|just\s)?(?:[4-9]|1[0-7])\b|\b(?:my|our) (?:son|daughter|kid|kids|child)\b`,
  'i',
);
const address = shape(
  source`(?<![\p{L}\p{N}])\d{1,5}[a-z]?,? (?:\p{L}[\p{L}'-]{1,20} ){1,3}{street}(?![\p{L}\p{N}])`,
  'iu',
);
const notNames = shape(source`^{no_name}\b`);

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
