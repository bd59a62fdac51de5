import { heads } from '../../classifier/heads.ts';
import type { Matrix, Workspace } from '../../classifier/kernels/workspace.ts';
import { quantized, type Tensor } from '../../classifier/tensors.ts';
import type { TrainedWeights } from '../../classifier/weights.ts';
import type { Scaling } from './encode-all.ts';
import type { Tower } from './tower.ts';
import type { TrainableNetwork } from './trainable-network.ts';

const floats = (space: Workspace, name: string, matrix: Matrix): Tensor => {
  const values = space.values(matrix);
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength).slice();
  return { name, type: 'float32', rows: matrix.rows, columns: matrix.columns, bytes };
};

const vector = (name: string, values: Float32Array): Tensor => ({
  ...{ name, type: 'float32', rows: 1, columns: values.length },
  bytes: new Uint8Array(Float32Array.from(values).buffer),
});

const tower = (space: Workspace, name: string, { hidden, output }: Tower): Tensor[] => [
  floats(space, `${name}-hidden`, hidden.weights.weights),
  floats(space, `${name}-hidden-bias`, hidden.bias.weights),
  floats(space, `${name}-output`, output.weights.weights),
  floats(space, `${name}-output-bias`, output.bias.weights),
];

const rowsOf = (space: Workspace, matrix: Matrix): Float32Array[] =>
  Array.from({ length: matrix.rows }, (_, index) => space.row(matrix, index));

/** Returns the weights of a trained network as they are stored: the table of pieces in signed bytes, the others in floats. */
export function packNetwork(
  space: Workspace,
  { sizes, embedding, convolutions, quick, careful }: TrainableNetwork,
  concepts: Readonly<Record<string, string>>,
  scaling?: Scaling,
): TrainedWeights {
  return {
    sizes,
    heads,
    concepts,
    tensors: [
      ...quantized('pieces', sizes.dimensions, rowsOf(space, embedding.pieces.weights)),
      floats(space, 'concepts', embedding.concepts.weights),
      floats(space, 'shapes', embedding.shapes.weights),
      ...convolutions.flatMap(({ width, weights, bias }) => [
        floats(space, `convolution-${width}`, weights.weights),
        floats(space, `convolution-${width}-bias`, bias.weights),
      ]),
      ...tower(space, 'quick', quick),
      ...(careful ? tower(space, 'careful', careful) : []),
      ...(scaling
        ? [vector('encoded-means', scaling.means), vector('encoded-factors', scaling.factors)]
        : []),
    ],
  };
}
