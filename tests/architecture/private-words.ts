import { Visitor } from 'oxc-parser';
import type { SourceModule } from './reading/read-module.ts';

interface PrivateWord {
  /** A part of a camel-case name or of a path, in lower case. */
  word: RegExp;
  /** The words to use instead. */
  say: string;
  /** Names that may contain the word for a reason of their own. */
  names?: RegExp;
  /** Paths where the word has its usual meaning. */
  places?: RegExp;
}

/** Words that once had a special meaning in this project and for which a newcomer would not search. */
const privateWords: readonly PrivateWord[] = [
  { word: /^(rulings?|ruled)$/, say: 'decision, decide' },
  { word: /^(judg(e|es|ed|ing)|judge?ments?)$/, say: 'decide, examine' },
  {
    word: /^(settle[ds]?|settling|settlements?)$/,
    say: 'decide, complete, finish or resolve',
    // These names are part of JavaScript.
    names: /^(allSettled|PromiseSettledResult)$/,
  },
  { word: /^complaints?$/, say: 'report' },
  { word: /^voices?$/, say: 'audience, reviews' },
  {
    word: /^subjects?$/,
    say: 'case; the subject is who signs in, as OpenID Connect says',
    places: /^(infra|tests)\//,
    // Versions up to 0.2 stored the case under this name in the item for undoing a decision.
    names: /^subject$/,
  },
  { word: /^paces?$|^paced$/, say: 'rate limit' },
  { word: /^told$/, say: 'what is said or who is notified' },
  // A field in the answer of GET /v1/me/export.
  { word: /^kept$/, say: 'stored', names: /^keptToProtectOthers$/ },
  { word: /^besides$/, say: 'other' },
  { word: /^most$/, say: 'max, limit', names: /^(mostHelpful(Of)?|most-helpful)$/ },
  { word: /^hasty$/, say: 'what it does' },
  { word: /^anew$/, say: 'retry, replay, redrive or rebuild' },
  {
    word: /^marks?$/,
    say: 'fingerprint, span, selected',
    // A spoiler's mark is stored and returned as `mark`, like HTML's <mark>; Unicode calls accents marks.
    names:
      /^(mark|mark(AfterEdit|AfterScreening|ByPerson|Spoiler)|with(Spoiler)?Mark|SpoilerMark|spoilerMarks|STACKED_MARKS|mark-spoiler)$/,
    places: /^(shared\/(screening|text)|tests)\//,
  },
];

const partsOf = (name: string): string[] =>
  name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);

const faultsOf = (path: string, name: string): string[] =>
  privateWords
    .filter(({ word, names, places }) => {
      if (names?.test(name) || places?.test(path)) return false;
      return partsOf(name).some((part) => word.test(part));
    })
    .map(({ say }) => `${path}: ${name}; say ${say}`);

/** Returns the identifiers of a module, and the parts of its path, that contain a private word. */
export function privateWordsIn({ path, parsed }: SourceModule): string[] {
  const names = new Set(path.split(/[/.]/));
  const take = ({ name }: { name: string }): void => void names.add(name);
  new Visitor({ Identifier: take, PrivateIdentifier: take }).visit(parsed.program);
  return [...names].flatMap((name) => faultsOf(path, name));
}
