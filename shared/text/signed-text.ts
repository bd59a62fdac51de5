/** Whose text it was, and the signature by which screening recognizes copies of it. */
export interface SignedText {
  person: string;
  signature: Uint8Array;
}
