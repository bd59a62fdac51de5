import { anyPhrase, type Form, sentenceForm } from '../../text/phrase.ts';
import { shapesOf } from '../../text/shape.ts';
import { childSets, childShapes } from './sets.ts';

/** A sign of a child, or of somebody else, in the text before or after a name, in its sentence, or on both sides. */
export interface Cue {
  readonly name: string;
  readonly where: 'before' | 'after' | 'sentence' | 'around';
  readonly pattern: RegExp;
}

const form: Form = { ...sentenceForm, word: '\\p{L}+' };
const shape = shapesOf(childSets, childShapes, form);

/** Returns a cue that consists of words. */
export function spoken(name: string, where: Cue['where'], phrases: readonly string[]): Cue {
  return { name, where, pattern: new RegExp(anyPhrase(phrases, childSets, form), 'iu') };
}

/** Returns a cue that depends on signs, digits or capitals too, or on what directly precedes or follows the name. */
export function written(name: string, where: Cue['where'], shapes: readonly string[], flags = 'iu'): Cue {
  return { name, where, pattern: shape(shapes.join('|'), flags) };
}
