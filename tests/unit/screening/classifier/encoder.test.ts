import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Encoder } from '../../../../shared/screening/classifier/encoder/encoder.ts';
import { SentencePieces } from '../../../../shared/screening/classifier/encoder/sentence-pieces.ts';
import { Workspace } from '../../../../shared/screening/classifier/kernels/workspace.ts';
import { unpackTensors } from '../../../../shared/screening/classifier/tensors.ts';
import { readClassifierFiles } from '../../../../shared/screening/command/classifier-files.ts';

const files = readClassifierFiles();
const space = new Workspace(files.kernels, 2 ** 26);
const encoder = new Encoder(space, unpackTensors(files.encoder));

const vectorsOf = (texts: readonly string[]): Float32Array[] =>
  space.temporary(() => {
    const encoded = encoder.encode(texts.map((text) => encoder.piecesOf(text)));
    return texts.map((_, index) => space.row(encoded, index).slice());
  });
const product = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Array.from(a).reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
const cosine = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  product(a, b) / Math.sqrt(product(a, a) * product(b, b));

/** The sentence vector is the second half. */
const similarity = (one: string, other: string): number => {
  const [a = new Float32Array(), b = new Float32Array()] = vectorsOf([one, other]);
  return cosine(a.subarray(a.length / 2), b.subarray(b.length / 2));
};

describe('the encoder', () => {
  it('places sentences near each other that mean nearly the same', () => {
    const near = similarity(
      'The film is far too frightening for small children.',
      'Little kids will be scared.',
    );
    const far = similarity('The film is far too frightening for small children.', 'The bus leaves at noon.');
    expect(near).toBeGreaterThan(far + 0.2);
  });

  it('gives nearly the values of the published model, whose weights are rounded here', () => {
    // Calculated with the original weights, in 32-bit floats: the first 48 numbers of both halves.
    const [means = [], sentence = []] = JSON.parse(
      readFileSync(new URL('encoder-values.json', import.meta.url), 'utf8'),
    ) as number[][];
    const [vector = new Float32Array()] = vectorsOf(['A lovely film for the whole family.']);
    expect(cosine(vector.subarray(0, 48), means)).toBeGreaterThan(0.998);
    expect(cosine(vector.subarray(512, 560), sentence)).toBeGreaterThan(0.998);
  });

  it('reads a text the same alone and among others', () => {
    const texts = ['Short', 'We like the river and its music, and the boat.', '¡Qué película! 🙂 漢'];
    const together = vectorsOf(texts);
    for (const [index, text] of texts.entries()) expect(vectorsOf([text])[0]).toEqual(together[index]);
  });

  it('cuts long texts, and its numbers stay finite', () => {
    const [vector] = vectorsOf(['word 漢字 '.repeat(2_000)]);
    expect(vector?.every(Number.isFinite)).toBe(true);
    expect(encoder.piecesOf('word '.repeat(2_000)).length).toBeLessThan(100);
    expect(encoder.piecesOf('')).toEqual([]);
  });
});

describe('the pieces of a text', () => {
  const special = ['?', '<s>', '</s>', 'a', 'b', 'c'].map((name): [string, number] => [name, 0]);
  const pieces = new SentencePieces([
    ...special,
    ['▁', -4],
    ['▁un', -3],
    ['▁under', -6],
    ['der', -4],
    ['stand', -3],
    ['▁understand', -8],
    ['s', -2],
  ]);

  it('are the most likely ones', () => {
    expect(pieces.encode('understand')).toEqual([11]);
    expect(pieces.encode('understands')).toEqual([11, 12]);
    expect(pieces.encode('unders')).toEqual([8, 12]);
  });

  it('have one piece for unknown characters in a row', () => {
    expect(pieces.encode('漢字s')).toEqual([6, 0, 12]);
  });
});
