import { type Form, type Sets, sentenceForm, setOf } from './phrase.ts';

/** Named parts of patterns. Each is the source of a regular expression and may refer to other parts. */
export type Shapes = Readonly<Record<string, string>>;

/**
 * Returns a function that compiles a shape: the source of a regular expression, in which `{name}` is another shape or
 * one entry of a set of words. Phrases describe what people say; shapes describe what is written with signs and digits,
 * such as 'jo[at]mail.com'. The entries of a set have the syntax of `phrase.ts`.
 */
export function shapesOf(
  sets: Sets,
  shapes: Shapes = {},
  form: Form = sentenceForm,
): (written: string, flags?: string) => RegExp {
  const expand = (source: string): string =>
    source.replace(/\{([a-z]\w*)\}/g, (_, name: string) => {
      const shape = shapes[name];
      return shape === undefined ? setOf(name, sets, form) : `(?:${expand(shape)})`;
    });
  return (written, flags) => new RegExp(expand(written), flags);
}
