import type { SignedText } from '../text/signed-text.ts';

const tagBytes = 8;
const textBytes = tagBytes + 32;

/**
 * Packs texts into one binary value. Each text takes the bytes of its author's tag, then the bytes of its signature.
 */
export function packTexts(texts: readonly SignedText[]): Uint8Array {
  return Buffer.concat(
    texts.flatMap(({ person, signature }) => [Buffer.from(person, 'base64url'), signature]),
  );
}

/** Unpacks the texts in a value packed by `packTexts`, in the same order. */
export function unpackTexts(packed: Uint8Array): SignedText[] {
  return Array.from({ length: packed.length / textBytes }, (_, index) => {
    const text = packed.subarray(index * textBytes, (index + 1) * textBytes);
    return {
      person: Buffer.from(text.subarray(0, tagBytes)).toString('base64url'),
      signature: text.subarray(tagBytes),
    };
  });
}
