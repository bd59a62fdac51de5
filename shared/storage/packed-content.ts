import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** Content as it is stored: JSON text, or JSON compressed with brotli. */
export type PackedContent = string | Uint8Array;

/** The size in bytes from which compressing a text saves a write unit. */
const longBytes = 2_000;

/**
 * The size in bytes, about two findings, from which lists of findings and spans are compressed. They are so similar
 * that fifty of them fit into one kilobyte, the size of a write unit.
 */
export const manyFindings = 200;

const compressed = (bytes: Buffer): Uint8Array =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/** Packs content for an item: compressed from a size in bytes on, which halves the write units, otherwise as JSON. */
export function packContent(content: object | undefined, from = longBytes): PackedContent | undefined {
  if (content === undefined) return undefined;
  const json = JSON.stringify(content);
  const bytes = Buffer.from(json);
  return bytes.length < from ? json : compressed(bytes);
}

/** Packs plain text in the same way. Short texts are stored unchanged. */
export function packWords(words: string, from: number): PackedContent {
  return Buffer.byteLength(words) < from ? words : compressed(Buffer.from(JSON.stringify(words)));
}

/** Unpacks plain text. */
export function unpackWords(packed: PackedContent): string {
  return typeof packed === 'string'
    ? packed
    : (JSON.parse(brotliDecompressSync(packed).toString()) as string);
}

/** Unpacks content. */
export function unpackContent<Shape>(packed: PackedContent | undefined): Shape | undefined {
  if (packed === undefined) return undefined;
  return JSON.parse(typeof packed === 'string' ? packed : brotliDecompressSync(packed).toString()) as Shape;
}
