import { fill, picker } from './compose.ts';
import data from './data/reviews.json' with { type: 'json' };

const lists: Readonly<Record<string, readonly string[]>> = {
  ...data,
  part_bare: data.part.map((part) => part.replace(/^(?:the|every) /, '')),
};

/**
 * Composes our own sentences. `reviews` are what families write about works: harsh, or about harsh topics, but harmless.
 * `attacks` are directed at people.
 */
export function ownSentences(count: { reviews: number; attacks: number }): {
  reviews: string[];
  attacks: string[];
} {
  const pick = picker(20261123);
  const frame = (from: readonly string[]) => fill(pick(from), lists, pick);
  const reviews = [...data.sentences, ...data.sentences, ...data.sentences];
  for (let index = 0; index < count.reviews; index++) {
    const first = frame(data.frames);
    reviews.push(
      index % 3 === 0 ? `${first}, ${pick(['and', 'but', 'though', 'so'])} ${frame(data.frames)}` : first,
    );
  }
  for (let index = 0; index < count.reviews / 20; index++) {
    reviews.push(pick(data.exclamations), frame(data.identityFrames));
  }
  for (let index = 0; index < count.reviews / 6; index++) reviews.push(frame(data.plotFrames));
  const attacks = Array.from({ length: count.attacks }, () => frame(data.attackFrames));
  return { reviews, attacks };
}
