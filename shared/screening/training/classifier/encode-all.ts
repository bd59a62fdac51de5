import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Encoder } from '../../classifier/encoder/encoder.ts';
import { Workspace } from '../../classifier/kernels/workspace.ts';
import { unpackTensors } from '../../classifier/tensors.ts';

/** What makes the mean of each number of the encoder 0 and its deviation 1. */
export interface Scaling {
  readonly means: Float32Array;
  readonly factors: Float32Array;
}

/** What an encoder says about some texts, standardized: a row for each text in their order. */
export interface EncodedTexts {
  readonly rows: readonly Float32Array[];
  readonly scaling: Scaling;
}

/** The files that an encoder needs: `encoder.bin` and `kernels.wasm`. */
export interface EncoderFiles {
  readonly encoder: Uint8Array;
  readonly kernels: Uint8Array<ArrayBuffer>;
}

const memory = 128 * 2 ** 20;
const smallest = 1e-3;

/** Returns what an encoder says about each text: one row after another. Every text is read by itself. */
export function encodeTexts(
  texts: readonly string[],
  { encoder: file, kernels }: EncoderFiles,
): Float32Array {
  const space = new Workspace(kernels, memory);
  const encoder = new Encoder(space, unpackTensors(file));
  const result = new Float32Array(texts.length * encoder.outputs);
  for (const [index, text] of texts.entries()) {
    const pieces = encoder.piecesOf(text);
    if (pieces.length === 0) continue;
    space.temporary(() => result.set(space.row(encoder.encode([pieces]), 0), index * encoder.outputs));
  }
  return result;
}

const inThread = (texts: readonly string[], files: EncoderFiles): Promise<Float32Array> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('encode-thread.ts', import.meta.url), {
      workerData: { texts, files },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

const scalingOf = (rows: readonly Float32Array[], columns: number): Scaling => {
  const [sums, squares] = [new Float64Array(columns), new Float64Array(columns)];
  for (const row of rows)
    for (let at = 0; at < columns; at++) {
      const value = row[at] ?? 0;
      sums[at] = (sums[at] ?? 0) + value;
      squares[at] = (squares[at] ?? 0) + value * value;
    }
  const means = Float32Array.from(sums, (sum) => sum / rows.length);
  const factors = Float32Array.from(squares, (square, at) => {
    const variance = square / rows.length - (means[at] ?? 0) ** 2;
    return 1 / Math.max(smallest, Math.sqrt(Math.max(0, variance)));
  });
  return { means, factors };
};

/** Returns what an encoder says about each text. Uses all processors; their number does not change the result. */
export async function encodeAll(texts: readonly string[], files: EncoderFiles): Promise<EncodedTexts> {
  const unique = [...new Set(texts)];
  const share = Math.ceil(unique.length / availableParallelism());
  const parts = Array.from({ length: Math.ceil(unique.length / share) }, (_, index) =>
    unique.slice(index * share, (index + 1) * share),
  );
  const encoded = await Promise.all(parts.map((part) => inThread(part, files)));
  const known = new Map<string, Float32Array>();
  for (const [index, part] of parts.entries()) {
    const values = encoded[index] ?? new Float32Array();
    const columns = values.length / part.length;
    for (const [row, text] of part.entries())
      known.set(text, values.subarray(row * columns, (row + 1) * columns));
  }
  const rows = texts.map((text) => (known.get(text) ?? new Float32Array()).slice());
  const columns = rows[0]?.length ?? 0;
  const scaling = scalingOf(rows, columns);
  for (const row of rows)
    for (let at = 0; at < columns; at++)
      row[at] = ((row[at] ?? 0) - (scaling.means[at] ?? 0)) * (scaling.factors[at] ?? 0);
  return { rows, scaling };
}
