import * as z from 'zod';
import { packTensors, type Tensor, unpackTensors } from './tensors.ts';

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
  /** How many numbers the encoder says about a text; 0 when the network does not use it. */
  encoded: z.int().min(0),
});
export type Sizes = z.infer<typeof sizesSchema>;

const headerSchema = z.strictObject({
  sizes: sizesSchema,
  heads: z.array(z.string()),
  /** The words of each concept, separated by spaces. */
  concepts: z.record(z.string(), z.string()),
});

/** Everything that a trained classifier consists of. */
export interface TrainedWeights {
  readonly sizes: Sizes;
  readonly heads: readonly string[];
  readonly concepts: Readonly<Record<string, string>>;
  readonly tensors: readonly Tensor[];
}

/** Packs a trained classifier into one file. */
export function packWeights({ tensors, ...header }: TrainedWeights): Uint8Array {
  return packTensors({ header, tensors });
}

/** Reads a file that `packWeights` made. @throws when it is not one */
export function unpackWeights(file: Uint8Array): TrainedWeights {
  const { header, tensors } = unpackTensors(file);
  return { ...headerSchema.parse(header), tensors };
}
