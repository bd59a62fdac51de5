import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** Content as it is stored: JSON text, or JSON compressed with Brotli. */
export type PackedContent = string | Uint8Array;

/** Texts of at least this many bytes are compressed, because that saves a write unit. */
const longBytes = 2_000;

/**
 * Lists of findings and spans of at least this many bytes (about two findings) are compressed. Findings are so similar
 * to each other that fifty of them fit into one kilobyte, the size of a write unit.
 */
export const manyFindings = 200;

/** The quality for texts that are written seldom: a seventh smaller than with the usual one, for 20 ms of work. */
export const smallest = 11;
const usual = 5;

const compressed = (bytes: Buffer, quality = usual): Uint8Array =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/**
 * Packs content for an item: JSON, compressed when it has at least `from` bytes. Compressing halves the write units.
 */
export function packContent(
  content: object | undefined,
  from = longBytes,
  quality = usual,
): PackedContent | undefined {
  if (content === undefined) return undefined;
  const json = JSON.stringify(content);
  const bytes = Buffer.from(json);
  return bytes.length < from ? json : compressed(bytes, quality);
}

/** Packs plain text: compressed when it has at least `from` bytes, otherwise unchanged. */
export function packWords(words: string, from: number): PackedContent {
  return Buffer.byteLength(words) < from ? words : compressed(Buffer.from(JSON.stringify(words)));
}

/** Unpacks a text packed by `packWords`. */
export function unpackWords(packed: PackedContent): string {
  return typeof packed === 'string'
    ? packed
    : (JSON.parse(brotliDecompressSync(packed).toString()) as string);
}

/** Unpacks content packed by `packContent`. */
export function unpackContent<Shape>(packed: PackedContent | undefined): Shape | undefined {
  if (packed === undefined) return undefined;
  return JSON.parse(typeof packed === 'string' ? packed : brotliDecompressSync(packed).toString()) as Shape;
}
