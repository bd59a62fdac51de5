/** Phrases about one topic, each with an example that contains it. `phrase.ts` explains the notation. */
export interface Statements {
  readonly topic: string;
  readonly phrases: readonly (readonly [words: string, example: string])[];
}
