import data from './reviews.json' with { type: 'json' };

const lists: Readonly<Record<string, readonly string[]>> = {
  ...data,
  part_bare: data.part.map((part) => part.replace(/^(?:the|every) /, '')),
};

/** Same seed, same sentences. */
function picker(seed: number): (list: readonly string[]) => string {
  let state = seed;
  return (list) => {
    state = (state * 48271) % 0x7fffffff;
    return list[state % list.length] ?? '';
  };
}

function fill(frame: string, pick: (list: readonly string[]) => string): string {
  return frame
    .replace(/\{(\w+)\}/g, (_, name: string) => pick(lists[name] ?? []))
    .replace(/\ba (?=[aeiou])/g, 'an ')
    .replace(/\ba an? /g, 'a ');
}

/**
 * Sentences of our own as families write them about works: harsh, and about harsh things, and yet nothing to
 * stop. `attacks` are their opposite, aimed at people.
 */
export function ownSentences(count: { reviews: number; attacks: number }): {
  reviews: string[];
  attacks: string[];
} {
  const pick = picker(20261123);
  const reviews = [...data.sentences, ...data.sentences, ...data.sentences];
  for (let index = 0; index < count.reviews; index++) {
    const first = fill(pick(data.frames), pick);
    reviews.push(
      index % 3 === 0
        ? `${first}, ${pick(['and', 'but', 'though', 'so'])} ${fill(pick(data.frames), pick)}`
        : first,
    );
  }
  for (let index = 0; index < count.reviews / 20; index++) {
    reviews.push(pick(data.exclamations), fill(pick(data.identityFrames), pick));
  }
  const attacks = Array.from({ length: count.attacks }, () => fill(pick(data.attackFrames), pick));
  return { reviews, attacks };
}
