import { readingsOf, withoutRepeatedLetters } from '../../../text/names/readings.ts';
import body from '../../classifier/concepts/en-body.json' with { type: 'json' };
import degrading from '../../classifier/concepts/en-degrading.json' with { type: 'json' };
import drugs from '../../classifier/concepts/en-drugs.json' with { type: 'json' };
import groups from '../../classifier/concepts/en-groups.json' with { type: 'json' };
import selfHarm from '../../classifier/concepts/en-self-harm.json' with { type: 'json' };
import sexual from '../../classifier/concepts/en-sexual.json' with { type: 'json' };
import swearing from '../../classifier/concepts/en-swearing.json' with { type: 'json' };
import violence from '../../classifier/concepts/en-violence.json' with { type: 'json' };
import { conceptsOfWords } from '../../classifier/concepts-of-words.ts';
import { bucket, fnvBasis, hashText } from '../../model/hashing.ts';

/** The model has 2^16 one-byte weights. */
export const nameBits = 16;

const concepts = {
  ...body,
  ...degrading,
  ...drugs,
  ...groups,
  ...selfHarm,
  ...sexual,
  ...swearing,
  ...violence,
};
let known: ReadonlyMap<string, readonly number[]> | undefined;

const noWords: ReadonlySet<string> = new Set();
/** Longer names are refused before. */
const longestName = 60;

/** Adds the parts of a text of `from` to `to` letters. */
const addParts = (
  text: string,
  [from, to]: readonly [number, number],
  kind: string,
  into: Set<string>,
): void => {
  for (let start = 0; start < text.length; start++)
    for (let size = from; size <= to && start + size <= text.length; size++)
      into.add(kind + text.slice(start, start + size));
};

/**
 * Returns the buckets of a public name: parts of its letters as written and in every reading of it (`readingsOf`), run together
 * too, the words of the readings, two words in a row, and the concepts that the words belong to.
 */
export function nameFeatures(name: string): number[] {
  known ??= conceptsOfWords(concepts);
  const short = name.slice(0, longestName);
  const readings = readingsOf(short, noWords);
  const found = new Set<string>();
  const written = short.toLowerCase().replace(/[\s_.-]+/g, ' ');
  for (const text of new Set([written, ...readings.map((words) => words.join(' '))]))
    addParts(` ${text} `, [2, 5], 'part ', found);
  for (const text of new Set(readings.map((words) => words.join(''))))
    addParts(`^${text}$`, [3, 6], 'joined ', found);
  for (const words of readings)
    for (const [at, word] of words.entries()) {
      found.add(`word ${word}`).add(`same word ${word}`);
      if (at > 0) found.add(`pair ${words[at - 1]} ${word}`);
      for (const spelling of [word, withoutRepeatedLetters(word)])
        for (const concept of known.get(spelling) ?? [])
          found.add(`concept ${concept}`).add(`same concept ${concept}`).add(`word of ${concept}`);
    }
  return [...found].map((feature) => bucket(hashText(feature, fnvBasis ^ 7), nameBits));
}
