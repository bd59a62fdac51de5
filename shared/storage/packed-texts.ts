import type { SignedText } from '../text/signed-text.ts';

const tagBytes = 8;
const textBytes = tagBytes + 32;

/** Packs texts into one binary value: for each text the bytes of the person's tag, then the signature. */
export function packTexts(texts: readonly SignedText[]): Uint8Array {
  return Buffer.concat(
    texts.flatMap(({ person, signature }) => [Buffer.from(person, 'base64url'), signature]),
  );
}

/** Unpacks the texts of a packed value, in order. */
export function unpackTexts(packed: Uint8Array): SignedText[] {
  return Array.from({ length: packed.length / textBytes }, (_, index) => {
    const text = packed.subarray(index * textBytes, (index + 1) * textBytes);
    return {
      person: Buffer.from(text.subarray(0, tagBytes)).toString('base64url'),
      signature: text.subarray(tagBytes),
    };
  });
}
