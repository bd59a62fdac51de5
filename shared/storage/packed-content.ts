import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** Content as it lies in the table: JSON, or brotli of it. */
export type PackedContent = string | Uint8Array;

/** From this many bytes compressing a text saves a write unit. */
const longBytes = 2_000;

/**
 * From this many bytes on, which are two findings, lists of findings and of their spans are compressed: they are much alike,
 * so that fifty of them fit the kilobyte that is paid for.
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

/** Packs content for an item from so many bytes on; ordinary ones stay legible, long ones cost half as many write units. */
export function packContent(content: object | undefined, from = longBytes): PackedContent | undefined {
  if (content === undefined) return undefined;
  const json = JSON.stringify(content);
  const bytes = Buffer.from(json);
  return bytes.length < from ? json : compressed(bytes);
}

/** The same for words alone: short ones as they are. */
export function packWords(words: string, from: number): PackedContent {
  return Buffer.byteLength(words) < from ? words : compressed(Buffer.from(JSON.stringify(words)));
}

/** The words that were packed. */
export function unpackWords(packed: PackedContent): string {
  return typeof packed === 'string'
    ? packed
    : (JSON.parse(brotliDecompressSync(packed).toString()) as string);
}

/** The content that was packed. */
export function unpackContent<Shape>(packed: PackedContent | undefined): Shape | undefined {
  if (packed === undefined) return undefined;
  return JSON.parse(typeof packed === 'string' ? packed : brotliDecompressSync(packed).toString()) as Shape;
}
