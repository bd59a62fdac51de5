/** The facts about a `KeyboardEvent` and the focused element that a key map needs. */
export interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  /** The key is held down and repeats. */
  repeat: boolean;
  /** The focused element uses letters, to type text or to choose from a list. */
  inText: boolean;
  /** A dialog is open: keys must not act on the page behind it. */
  inDialog: boolean;
}
