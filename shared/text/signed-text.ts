/** The tag of a text's author, and the signature by which screening recognizes copies of the text. */
export interface SignedText {
  person: string;
  signature: Uint8Array;
}
