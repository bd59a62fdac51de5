/** Phrases about one topic, each beside a text that it is in; `phrase.ts` says how they are written. */
export interface Statements {
  readonly topic: string;
  readonly says: readonly (readonly [words: string, example: string])[];
}
