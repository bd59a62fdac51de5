/**
 * What a public name may not say, with names that it refuses and similar names that it accepts. These examples are
 * its test.
 */
export interface NameRule {
  /** One line that says what is refused. */
  refuses: string;
  /** Letters that occur in no ordinary word or name: refused wherever they are. */
  anywhere?: string;
  /** Refused as whole words of the name, even if words are written together. */
  words?: string;
  /** Refused when the name has a word of each group, in any order. A number is a word. */
  together?: readonly (readonly string[])[];
  /**
   * Several words in a row, written as one, with at least nine letters: refused anywhere in the name, also across
   * spaces.
   */
  phrases?: string;
  /** Words next to which the words of this rule are harmless ('Sex Education' is a series). */
  unless?: string;
  /** The owner may need help, so the refusal says where to find it. */
  needsCare?: true;
  /** Examples, separated by |. */
  refused: string;
  accepted: string;
}
