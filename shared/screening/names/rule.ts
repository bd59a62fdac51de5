/**
 * What a public name may not say, with names that it refuses and similar names that it accepts. These examples are its
 * test.
 */
export interface NameRule {
  /** One line that says what is refused. */
  refuses: string;
  /** Letters that occur in no ordinary word or name. Refused anywhere in the name. */
  anywhere?: string;
  /** Refused as whole words of the name, even when words are run together. */
  words?: string;
  /** Refused when the name has a word of each group, in any order. A number counts as a word. */
  together?: readonly (readonly string[])[];
  /**
   * Several words in a row, written as one word with at least nine letters. Refused anywhere in the name, also across
   * spaces.
   */
  phrases?: string;
  /** The words of this rule are harmless next to these ('Sex Education' is a series). */
  unless?: string;
  /** The owner may need help, so the refusal says where to find it. */
  needsCare?: true;
  /** Examples, separated by |. */
  refused: string;
  accepted: string;
}
