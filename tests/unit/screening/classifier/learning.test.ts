import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Head, heads } from '../../../../shared/screening/classifier/heads.ts';
import { Workspace } from '../../../../shared/screening/classifier/kernels/workspace.ts';
import { Network } from '../../../../shared/screening/classifier/network.ts';
import { wholePart } from '../../../../shared/screening/classifier/parts.ts';
import { unpackTensors } from '../../../../shared/screening/classifier/tensors.ts';
import { packWeights, unpackWeights } from '../../../../shared/screening/classifier/weights.ts';
import { readDocument } from '../../../../shared/screening/document.ts';
import { encodeAll } from '../../../../shared/screening/training/classifier/encode-all.ts';
import type { LabelledText } from '../../../../shared/screening/training/classifier/examples-of-lines.ts';
import { learn, type Plan } from '../../../../shared/screening/training/classifier/learn.ts';
import { packNetwork } from '../../../../shared/screening/training/classifier/pack-network.ts';
import { gradientErrors } from './gradient-errors.ts';

const kernels = readFileSync(
  new URL('../../../../shared/screening/classifier/kernels/kernels.wasm', import.meta.url),
);
const plan: Plan = {
  sizes: { bits: 10, dimensions: 16, widths: [1, 2, 3, 5], filters: 8, hidden: 8, encoded: 0 },
  concepts: { sea: 'ship boat sailor', sky: 'plane pilot kite' },
  epochs: 150,
  rate: 0.02,
  seed: 3,
};
const partOf = (text: string) => wholePart(readDocument(text));
const example = (text: string, head?: Head): LabelledText => ({
  ...partOf(text),
  targets: head ? { [head]: 1 } : {},
  others: 1,
  weight: 1,
});
const nouns = ['ship', 'boat', 'plane', 'pilot', 'house', 'garden', 'lamp', 'river', 'cat', 'stone'];
const examples = nouns.flatMap((noun) => [
  example(`The ${noun} shouts at us`, 'threat'),
  example(`We like the ${noun} and its music`),
  example(`Buy the ${noun} today, cheap!`, 'spam'),
  example(`Nobody shouts near the ${noun}.`),
]);
const trained = () => {
  const losses: number[] = [];
  const { network, vocabulary, space } = learn(examples, plan, kernels, (_, loss) => losses.push(loss));
  return { network, vocabulary, space, losses, packed: packNetwork(space, network, plan.concepts) };
};

describe('training the classifier', () => {
  const { network, vocabulary, losses, packed } = trained();

  it('learns to tell the examples apart', () => {
    expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) / 4);
    const texts = ['The ship shouts at us', 'Nobody shouts near the ship.', 'Buy the ship today, cheap!'];
    const outputs = network.outputs(texts.map((text) => ({ text: vocabulary.encode(partOf(text).tokens) })));
    const certain = outputs.map((output) => heads.filter((_, head) => (output[head] ?? 0) > 0));
    expect(certain).toEqual([['threat'], [], ['spam']]);
  });

  it('gives the same bytes every time', () => {
    expect(Buffer.from(packWeights(trained().packed)).equals(packWeights(packed))).toBe(true);
  });

  it('is stored with a table of bytes, and what is read from it differs little', () => {
    const file = packWeights(packed);
    // A buffer that begins within another one, as files are read.
    const stored = new Network(unpackWeights(Buffer.concat([Buffer.alloc(8), file]).subarray(8)), kernels);
    const texts = ['The pilot shouts at us, WHY?', 'Unknown words 🙂 like boats', 'Buy 2 of them'].map(
      partOf,
    );
    const expected = network.outputs(texts.map(({ tokens }) => ({ text: vocabulary.encode(tokens) })));
    for (const [index, output] of stored.outputs(texts).entries())
      for (const [head, value] of output.entries())
        expect(Math.abs(value - (expected[index]?.[head] ?? 0))).toBeLessThan(0.15);
    expect(() => unpackWeights(file.subarray(1))).toThrow('The file is not one of the classifier.');
  });

  it('reads a text the same alone and among others', () => {
    const stored = new Network(packed, kernels);
    const texts = ['The pilot shouts at us', 'Short', 'We like the river and its music'].map(partOf);
    const together = stored.outputs(texts);
    for (const [index, text] of texts.entries())
      expect([...(stored.outputs([text])[0] ?? [])]).toEqual([...(together[index] ?? [])]);
  });
});

describe('training with the encoder', () => {
  const encoder = readFileSync(
    new URL('../../../../shared/screening/classifier/encoder/encoder.bin', import.meta.url),
  );
  const trainedWith = async () => {
    const encoded = await encodeAll(
      examples.map(({ written }) => written),
      { encoder, kernels },
    );
    const sizes = { ...plan.sizes, encoded: encoded.scaling.means.length };
    const { network, vocabulary, space } = learn(
      examples,
      { ...plan, sizes, epochs: 40, encoded },
      kernels,
      () => {},
    );
    return {
      encoded,
      network,
      vocabulary,
      packed: packNetwork(space, network, plan.concepts, encoded.scaling),
    };
  };

  it('gives the same bytes every time, and what is stored reads doubtful texts with the encoder', async () => {
    const { encoded, network, vocabulary, packed } = await trainedWith();
    expect(Buffer.from(packWeights((await trainedWith()).packed)).equals(packWeights(packed))).toBe(true);
    const stored = new Network(packed, kernels, unpackTensors(encoder));
    const [unsafe] = examples;
    const careful = network.outputs([
      { text: vocabulary.encode(unsafe?.tokens ?? []), encoded: encoded.rows[0] },
    ])[0];
    const output = stored.outputs([unsafe as LabelledText])[0];
    expect(output?.[0]).toBeGreaterThan(0);
    for (const [head, value] of output?.entries() ?? [])
      expect(Math.abs(value - (careful?.[head] ?? 0))).toBeLessThan(0.15);
  });

  it('needs the encoder when it is read', async () => {
    const { packed } = await trainedWith();
    expect(() => new Network(packed, kernels)).toThrow('The classifier needs its encoder.');
  });
});

describe('the gradient of the network', () => {
  it('is what a small change of each weight does to the loss', () => {
    for (const [name, error] of gradientErrors(new Workspace(kernels, 2 ** 25)))
      expect([name, error < 0.02]).toEqual([name, true]);
  });
});
