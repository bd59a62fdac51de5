import { heads } from '../../../../shared/screening/classifier/heads.ts';
import type { Matrix, Workspace } from '../../../../shared/screening/classifier/kernels/workspace.ts';
import { randomNumbers } from '../../../../shared/screening/training/classifier/random.ts';
import { TrainableNetwork } from '../../../../shared/screening/training/classifier/trainable-network.ts';
import { Vocabulary } from '../../../../shared/screening/training/classifier/vocabulary.ts';

const sizes = { bits: 8, dimensions: 8, widths: [1, 2, 3, 5], filters: 8, hidden: 8, encoded: 8 };
const concepts = { sea: 'ship boat', sky: 'plane' };
const change = 0.0005;
const noDropout = { tokens: 0, features: 0, hidden: 0 };

/**
 * Compares the gradients of a small network with what a change of a weight does to the loss. Returns for each
 * group of weights the difference that three quarters of them stay below, relative to the largest gradient of the group. A few may
 * differ more: a change can move the largest value to another token.
 */
export function gradientErrors(space: Workspace): Map<string, number> {
  const vocabulary = new Vocabulary(sizes.bits, concepts);
  const random = randomNumbers(5);
  const network = new TrainableNetwork(space, sizes, { vocabulary, concepts: 2 }, random, noDropout);
  const texts = ['the ship and a plane', 'boat', 'nobody said so today at all'].map((text) =>
    vocabulary.encode(text.split(' ').map((word, index) => ({ text: word, shape: index % 4 }))),
  );
  const examples = texts.map((text, index) => ({
    text,
    encoded: Float32Array.from({ length: sizes.encoded }, () => random() - 0.5),
    targets: Float32Array.from(heads, (_, head) => ((head + index) % 3 === 0 ? 1 : 0)),
    weights: Float32Array.from(heads, (_, head) => 1 + (head % 2)),
  }));
  const loss = (): number => network.lossOf(examples);
  const groups: [string, Matrix, Matrix][] = [
    ['concepts', network.embedding.concepts.weights, network.embedding.concepts.gradient],
    ['shapes', network.embedding.shapes.weights, network.embedding.shapes.gradient],
    ...network.convolutions.flatMap(({ width, weights, bias }): [string, Matrix, Matrix][] => [
      [`convolution ${width}`, weights.weights, weights.gradient],
      [`bias of convolution ${width}`, bias.weights, bias.gradient],
    ]),
    ...[network.quick, network.careful].flatMap((tower): [string, Matrix, Matrix][] =>
      tower === undefined
        ? []
        : [
            ['hidden', tower.hidden.weights.weights, tower.hidden.weights.gradient],
            ['output', tower.output.weights.weights, tower.output.weights.gradient],
            ['bias of output', tower.output.bias.weights, tower.output.bias.gradient],
          ],
    ),
  ];
  network.gradientsOf(examples);
  const gradients = groups.map(([, , gradient]) => space.values(gradient).slice());
  return new Map(
    groups.map(([name, weights], group) => {
      const values = space.values(weights);
      const computed = gradients[group] ?? new Float32Array();
      const largest = computed.reduce((highest, value) => Math.max(highest, Math.abs(value)), 1e-6);
      const errors: number[] = [];
      for (let index = 0; index < values.length; index += Math.ceil(values.length / 60)) {
        const before = values[index] ?? 0;
        values[index] = before + change;
        const above = loss();
        values[index] = before - change;
        const measured = (above - loss()) / (2 * change);
        values[index] = before;
        errors.push(Math.abs(measured - (computed[index] ?? 0)) / largest);
      }
      errors.sort((a, b) => a - b);
      return [name, errors[Math.floor(errors.length * 0.75)] ?? 0];
    }),
  );
}
