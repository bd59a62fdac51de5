import { wordSet } from './word-set.ts';

/**
 * Words that say who or where somebody is, by kind. A word of one kind reveals little. A sentence about its writer may
 * reveal something when it has words of two kinds, or a word of one kind and a name or a number.
 */
export const revealingWords = {
  school: wordSet(
    'school schools college academy high highschool elementary primary secondary grammar gymnasium homeroom class classes grade grader standard std roll upper lower form freshman sophomore senior junior prep intermediate teacher headteacher principal campus dorm tutor sixth middle gesamtschule realschule schule klasse colegio instituto collège college lycée lycee uni university',
  ),
  home: wordSet(
    'street avenue lane close drive postcode zip address town city village suburb hometown neighborhood neighbourhood county district borough estate flat apartment block house building island live lives lived living born raised moved moving farm ranch valley bay harbour harbor coast hill road roads streets',
  ),
  near: wordSet('near behind opposite beside next from across outside downstairs upstairs corner'),
  place: wordSet(
    'church mosque temple synagogue parish choir station bus busstop train tram pool gym park library court dojo rink stables beach river bridge mill shop bakery restaurant pub club cafe market mall museum stadium hospital hall centre center cinema abbey cathedral lighthouse castle pier zoo monument fountain windmill canal airport bandstand statue chapel',
  ),
  team: wordSet(
    'team squad league captain goalie keeper striker band u14 u15 u16 orchestra scouts cadets guides troop rugby netball',
  ),
  day: wordSet(
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays practice training rehearsal o'clock pm",
  ),
  birthday: wordSet('birthday bday'),
  month: wordSet(
    'january february march april june july august september october november december jan feb aug sept oct nov dec',
  ),
  account: wordSet(
    'username gamertag insta instagram ig snap snapchat discord tiktok roblox psn steam twitch youtube whatsapp telegram kik email gmail handle tag dm',
  ),
  phone: wordSet('phone phones ring'),
  work: wordSet(
    'teaches runs owns drives nurse doctor vicar pastor mayor cop officer driver surgeon manager coach baker butcher mechanic dentist',
  ),
  name: wordSet('named surname nickname initials name'),
} as const;

export type Kind = keyof typeof revealingWords;

/** In a sentence with one of these kinds, a name belongs to the writer's life rather than to the work. */
export const placeKinds: ReadonlySet<Kind> = new Set<Kind>([
  'school',
  'home',
  'place',
  'team',
  'birthday',
  'phone',
  'work',
  'account',
]);

/** With one of these kinds, a sentence without a subject, such as a signature, counts as being about its writer. */
export const signatureKinds: ReadonlySet<Kind> = new Set<Kind>([...placeKinds, 'month', 'day', 'name']);

const kinds = Object.entries(revealingWords) as [Kind, ReadonlySet<string>][];

const numbers = wordSet(
  'two three four five six seven eight nine ten eleven twelve thirteen second third fourth fifth sixth seventh eighth ninth tenth eleventh',
);
const isNumber = (word = ''): boolean => /^\d/.test(word) || numbers.has(word);

/** Returns true for 'Year 9' and 'third yr', but not for 'all year'. */
const isYearOfSchool = (all: readonly string[], index: number): boolean =>
  /^(?:year|yr)$/.test(all[index] ?? '') && (isNumber(all[index - 1]) || isNumber(all[index + 1]));

/** Returns the kinds of some words. `birthday's` counts as `birthday`. */
export function kindsAmong(all: readonly string[]): ReadonlySet<Kind> {
  const found = kinds
    .filter(([, known]) => all.some((word) => known.has(word.replace(/'s$/, '')) || known.has(word)))
    .map(([kind]) => kind);
  const inYear = all.some((_, index) => isYearOfSchool(all, index));
  return new Set<Kind>(inYear ? [...found, 'school'] : found);
}
