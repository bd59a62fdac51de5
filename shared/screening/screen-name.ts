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

/** What makes sense for two or three words: neither language nor substance, and no model of sentences. */
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

/** 'scunthorpedad' → 'scunthorpe dad', 'MissAssisi' → 'miss assisi', so that a word keeps what is known of it. */
const takenApart = (word: string): string => {
  const parts = piecesOf(word).flatMap((piece) => partsOf(piece.toLowerCase(), noneListed));
  return parts.length > 1 ? parts.join(' ') : word;
};

/**
 * Examines a public name: with a space for each sign, and with its words apart. Not run together: 'Scunthorpe Dad' is
 * no word. Throws when an analyzer does.
 */
export async function screenName(name: string): Promise<Finding[]> {
  const spaced = name.replaceAll(/[_-]/g, ' ');
  const findings: Finding[] = [];
  for (const written of new Set([spaced, piecesOf(name).join(' ')])) {
    const document = readDocument(written.replaceAll(/\p{L}+/gu, takenApart));
    for (const analyzer of analyzers)
      findings.push(...(await analyzer.examine(document, { audience: 'adult', field: 'handle' })));
  }
  return findings;
}
