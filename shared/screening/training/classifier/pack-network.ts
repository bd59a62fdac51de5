import { heads } from '../../classifier/heads.ts';
import type { Matrix, Workspace } from '../../classifier/kernels/workspace.ts';
import type { Tensor, TrainedWeights } from '../../classifier/weights.ts';
import type { TrainableNetwork } from './trainable-network.ts';

const largestByte = 127;

const floats = (space: Workspace, name: string, matrix: Matrix): Tensor => {
  const values = space.values(matrix);
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength).slice();
  return { name, type: 'float32', rows: matrix.rows, columns: matrix.columns, bytes };
};

/** Rounds each row to signed bytes, with a scale of its own. */
const quantized = (space: Workspace, matrix: Matrix): Tensor[] => {
  const bytes = new Int8Array(matrix.rows * matrix.columns);
  const scales = new Float32Array(matrix.rows);
  for (let index = 0; index < matrix.rows; index++) {
    const row = space.row(matrix, index);
    const scale = row.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0) / largestByte;
    scales[index] = scale;
    for (const [column, value] of row.entries())
      bytes[index * matrix.columns + column] = scale === 0 ? 0 : Math.round(value / scale);
  }
  const { rows, columns } = matrix;
  return [
    { name: 'pieces', type: 'int8', rows, columns, bytes: new Uint8Array(bytes.buffer) },
    { name: 'piece-scales', type: 'float32', rows, columns: 1, bytes: new Uint8Array(scales.buffer) },
  ];
};

/** Returns the weights of a trained network as they are stored: the table of pieces in signed bytes, the others in floats. */
export function packNetwork(
  space: Workspace,
  { sizes, embedding, convolutions, hidden, output }: TrainableNetwork,
  concepts: Readonly<Record<string, string>>,
): TrainedWeights {
  return {
    sizes,
    heads,
    concepts,
    tensors: [
      ...quantized(space, embedding.pieces.weights),
      floats(space, 'concepts', embedding.concepts.weights),
      floats(space, 'shapes', embedding.shapes.weights),
      ...convolutions.flatMap(({ width, weights, bias }) => [
        floats(space, `convolution-${width}`, weights.weights),
        floats(space, `convolution-${width}-bias`, bias.weights),
      ]),
      floats(space, 'hidden', hidden.weights.weights),
      floats(space, 'hidden-bias', hidden.bias.weights),
      floats(space, 'output', output.weights.weights),
      floats(space, 'output-bias', output.bias.weights),
    ],
  };
}
