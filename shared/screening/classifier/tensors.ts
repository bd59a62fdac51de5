import * as z from 'zod';

const tensorSchema = z.strictObject({
  name: z.string(),
  type: z.enum(['int8', 'float32']),
  rows: z.int().min(1),
  columns: z.int().min(1),
  /** Where it begins, in bytes after the header. */
  offset: z.int().min(0),
});

const fileSchema = z.strictObject({ header: z.unknown(), tensors: z.array(tensorSchema) });

/** A matrix as it is stored: its bytes are signed bytes or little-endian floats. */
export interface Tensor {
  readonly name: string;
  readonly type: 'int8' | 'float32';
  readonly rows: number;
  readonly columns: number;
  readonly bytes: Uint8Array;
}

/** Matrices with what else belongs to them. */
export interface PackedTensors {
  readonly header: unknown;
  readonly tensors: readonly Tensor[];
}

const magic = 'NLC2';
const alignment = 16;
const aligned = (offset: number): number => Math.ceil(offset / alignment) * alignment;

/**
 * Packs matrices into one file: the letters NLC2, the length of the header (four bytes, little-endian), the header in JSON,
 * and the matrices, each at a multiple of 16 bytes.
 */
export function packTensors({ header, tensors }: PackedTensors): Uint8Array {
  let end = 0;
  const placed = tensors.map(({ bytes, ...tensor }) => {
    const offset = aligned(end);
    end = offset + bytes.length;
    return { ...tensor, offset };
  });
  const json = new TextEncoder().encode(JSON.stringify({ header, tensors: placed }));
  const start = aligned(8 + json.length);
  const file = new Uint8Array(start + end);
  file.set(new TextEncoder().encode(magic));
  new DataView(file.buffer).setUint32(4, json.length, true);
  file.set(json, 8);
  for (const [index, { offset }] of placed.entries())
    file.set(tensors[index]?.bytes ?? new Uint8Array(), start + offset);
  return file;
}

/** Reads a file that `packTensors` made. @throws when it is not one */
export function unpackTensors(file: Uint8Array): PackedTensors {
  if (new TextDecoder().decode(file.subarray(0, 4)) !== magic)
    throw new Error('The file is not one of the classifier.');
  const length = new DataView(file.buffer, file.byteOffset).getUint32(4, true);
  const json: unknown = JSON.parse(new TextDecoder().decode(file.subarray(8, 8 + length)));
  const { header, tensors } = fileSchema.parse(json);
  const start = aligned(8 + length);
  return {
    header,
    tensors: tensors.map(({ offset, ...tensor }) => {
      const size = tensor.rows * tensor.columns * (tensor.type === 'int8' ? 1 : 4);
      const from = start + offset;
      return { ...tensor, bytes: file.subarray(from, from + size) };
    }),
  };
}

const largestByte = 127;

/** Rounds each row of a matrix to signed bytes with a scale of its own. Returns the bytes and, as a second matrix, the scales. */
export function quantized(
  name: string,
  columns: number,
  rows: readonly Float32Array[],
): [values: Tensor, scales: Tensor] {
  const bytes = new Int8Array(rows.length * columns);
  const scales = new Float32Array(rows.length);
  for (const [index, row] of rows.entries()) {
    const scale = row.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0) / largestByte;
    scales[index] = scale;
    for (const [column, value] of row.entries())
      bytes[index * columns + column] = scale === 0 ? 0 : Math.round(value / scale);
  }
  return [
    { name, type: 'int8', rows: rows.length, columns, bytes: new Uint8Array(bytes.buffer) },
    {
      ...{ name: `${name}-scales`, type: 'float32', rows: rows.length, columns: 1 },
      bytes: new Uint8Array(scales.buffer),
    },
  ];
}

/** Returns the numbers of a matrix that is stored as floats. */
export function floatsOf({ bytes }: Tensor): Float32Array {
  return new Float32Array(Uint8Array.from(bytes).buffer);
}
