import { partsOf } from '../text/names/known-words.ts';
import { piecesOf } from '../text/names/pieces.ts';
import type { Analyzer } from './analyzer.ts';
import { grooming } from './analyzers/grooming.ts';
import { harassment } from './analyzers/harassment.ts';
import { hate } from './analyzers/hate.ts';
import { personalInformation } from './analyzers/personal-information.ts';
import { profanity } from './analyzers/profanity.ts';
import { selfHarm } from './analyzers/self-harm.ts';
import { sexual } from './analyzers/sexual.ts';
import { threat } from './analyzers/threat.ts';
import { readDocument } from './document.ts';
import type { Finding } from './finding.ts';

/**
 * The analyzers that work on two or three words. The others (such as `language`, `substance` and the sentence model) need
 * longer texts.
 */
const analyzers: readonly Analyzer[] = [
  personalInformation,
  selfHarm,
  grooming,
  threat,
  hate,
  harassment,
  sexual,
  profanity,
];

const noneListed: ReadonlySet<string> = new Set();

/**
 * Splits a word so that known parts are recognized: 'scunthorpedad' → 'scunthorpe dad', 'MissAssisi' → 'miss assisi'.
 */
const splitWord = (word: string): string => {
  const parts = piecesOf(word).flatMap((piece) => partsOf(piece.toLowerCase(), noneListed));
  return parts.length > 1 ? parts.join(' ') : word;
};

/**
 * Screens a public name twice: with spaces in place of `_` and `-`, and split also at capitals and digits. Known words
 * that are run together are split both times. Does not join words, because 'Scunthorpe Dad' is not one word. Throws when
 * an analyzer throws.
 */
export async function screenName(name: string): Promise<Finding[]> {
  const spaced = name.replaceAll(/[_-]/g, ' ');
  const findings: Finding[] = [];
  for (const written of new Set([spaced, piecesOf(name).join(' ')])) {
    const document = readDocument(written.replaceAll(/\p{L}+/gu, splitWord));
    for (const analyzer of analyzers)
      findings.push(...(await analyzer.examine(document, { audience: 'adult', field: 'handle' })));
  }
  return findings;
}
