import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Head, heads } from '../../../../shared/screening/classifier/heads.ts';
import { Workspace } from '../../../../shared/screening/classifier/kernels/workspace.ts';
import { Network } from '../../../../shared/screening/classifier/network.ts';
import { tokenize, wholeText } from '../../../../shared/screening/classifier/tokens.ts';
import { packWeights, unpackWeights } from '../../../../shared/screening/classifier/weights.ts';
import { readDocument } from '../../../../shared/screening/document.ts';
import type { LabelledText } from '../../../../shared/screening/training/classifier/examples-of-lines.ts';
import { learn, type Plan } from '../../../../shared/screening/training/classifier/learn.ts';
import { packNetwork } from '../../../../shared/screening/training/classifier/pack-network.ts';
import { gradientErrors } from './gradient-errors.ts';

const kernels = readFileSync(
  new URL('../../../../shared/screening/classifier/kernels/kernels.wasm', import.meta.url),
);
const plan: Plan = {
  sizes: { bits: 10, dimensions: 16, widths: [1, 2, 3, 5], filters: 8, hidden: 8 },
  concepts: { sea: 'ship boat sailor', sky: 'plane pilot kite' },
  epochs: 150,
  rate: 0.02,
  seed: 3,
};
const tokensOf = (text: string) => wholeText(tokenize(readDocument(text)));
const example = (text: string, head?: Head): LabelledText => ({
  tokens: tokensOf(text),
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
    const outputs = network.outputs(texts.map((text) => vocabulary.encode(tokensOf(text))));
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
      tokensOf,
    );
    const expected = network.outputs(texts.map((text) => vocabulary.encode(text)));
    for (const [index, output] of stored.outputs(texts).entries())
      for (const [head, value] of output.entries())
        expect(Math.abs(value - (expected[index]?.[head] ?? 0))).toBeLessThan(0.15);
    expect(() => unpackWeights(file.subarray(1))).toThrow('The file is not one of the classifier.');
  });

  it('reads a text the same alone and among others', () => {
    const stored = new Network(packed, kernels);
    const texts = ['The pilot shouts at us', 'Short', 'We like the river and its music'].map(tokensOf);
    const together = stored.outputs(texts);
    for (const [index, text] of texts.entries())
      expect([...(stored.outputs([text])[0] ?? [])]).toEqual([...(together[index] ?? [])]);
  });
});

describe('the gradient of the network', () => {
  it('is what a small change of each weight does to the loss', () => {
    for (const [name, error] of gradientErrors(new Workspace(kernels, 2 ** 25)))
      expect([name, error < 0.02]).toEqual([name, true]);
  });
});
