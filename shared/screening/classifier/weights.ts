import * as z from 'zod';

const count = z.int().min(1);

/** The sizes of the network. */
const sizesSchema = z.strictObject({
  /** The embeddings have 2^bits rows. */
  bits: count,
  dimensions: count,
  /** How many neighbouring tokens each convolution reads. */
  widths: z.array(count),
  filters: count,
  hidden: count,
});
export type Sizes = z.infer<typeof sizesSchema>;

const tensorSchema = z.strictObject({
  name: z.string(),
  type: z.enum(['int8', 'float32']),
  rows: count,
  columns: count,
  /** Where it begins, in bytes after the header. */
  offset: z.int().min(0),
});

const headerSchema = z.strictObject({
  sizes: sizesSchema,
  heads: z.array(z.string()),
  /** The words of each concept, separated by spaces. */
  concepts: z.record(z.string(), z.string()),
  tensors: z.array(tensorSchema),
});

/** A matrix as it is stored: its bytes are signed bytes or little-endian floats. */
export interface Tensor {
  readonly name: string;
  readonly type: 'int8' | 'float32';
  readonly rows: number;
  readonly columns: number;
  readonly bytes: Uint8Array;
}

/** Everything that a trained classifier consists of. */
export interface TrainedWeights {
  readonly sizes: Sizes;
  readonly heads: readonly string[];
  readonly concepts: Readonly<Record<string, string>>;
  readonly tensors: readonly Tensor[];
}

const magic = 'NLC1';
const alignment = 16;
const aligned = (offset: number): number => Math.ceil(offset / alignment) * alignment;

/**
 * Packs a trained classifier into one file: the letters NLC1, the length of the header (four bytes, little-endian), the
 * header in JSON, and the tensors, each at a multiple of 16 bytes.
 */
export function packWeights({ tensors, ...rest }: TrainedWeights): Uint8Array {
  let end = 0;
  const placed = tensors.map(({ bytes, ...tensor }) => {
    const offset = aligned(end);
    end = offset + bytes.length;
    return { ...tensor, offset };
  });
  const header = new TextEncoder().encode(JSON.stringify({ ...rest, tensors: placed }));
  const start = aligned(8 + header.length);
  const file = new Uint8Array(start + end);
  file.set(new TextEncoder().encode(magic));
  new DataView(file.buffer).setUint32(4, header.length, true);
  file.set(header, 8);
  for (const [index, { offset }] of placed.entries())
    file.set(tensors[index]?.bytes ?? new Uint8Array(), start + offset);
  return file;
}

/** Reads a file that `packWeights` made. @throws when it is not one */
export function unpackWeights(file: Uint8Array): TrainedWeights {
  if (new TextDecoder().decode(file.subarray(0, 4)) !== magic)
    throw new Error('The file is not one of the classifier.');
  const length = new DataView(file.buffer, file.byteOffset).getUint32(4, true);
  const json: unknown = JSON.parse(new TextDecoder().decode(file.subarray(8, 8 + length)));
  const { tensors, ...rest } = headerSchema.parse(json);
  const start = aligned(8 + length);
  return {
    ...rest,
    tensors: tensors.map(({ offset, ...tensor }) => {
      const size = tensor.rows * tensor.columns * (tensor.type === 'int8' ? 1 : 4);
      const from = start + offset;
      return { ...tensor, bytes: file.subarray(from, from + size) };
    }),
  };
}
