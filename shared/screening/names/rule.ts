/** What a public name may not say, with names that it refuses and names like them that it takes: those are its test. */
export interface NameRule {
  /** In a line: what is refused. */
  refuses: string;
  /** Letters that stand in no ordinary word or name: refused wherever they are. */
  anywhere?: string;
  /** Refused as whole words of the name, also where it is run together. */
  words?: string;
  /** Refused where the name has a word of each group, in any order; a number is a word. */
  together?: readonly (readonly string[])[];
  /** Several words in a row, written as one, of nine letters at least: refused wherever they are, over spaces too. */
  phrases?: string;
  /** Words beside which the words of this rule are harmless ('Sex Education' is a series). */
  unless?: string;
  /** Whether its owner may need help, which the refusal then names. */
  needsCare?: true;
  /** Examples, with | between them. */
  refused: string;
  taken: string;
}
