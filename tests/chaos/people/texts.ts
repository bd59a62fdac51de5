const remarks = [
  'We watched this together one rainy weekend and talked about it for days.',
  'My two asked for it again the very next evening.',
  'It took us a while to warm to it, and then nobody wanted to stop.',
  'A neighbour lent it to us and we are glad that she did.',
  'We would recommend it to other families.',
  'Good for a long journey with children who like to ask questions.',
  'Best with a grown-up in the room for the first part.',
  'Not for bedtime, but fine for an afternoon.',
];

const pick = (list: readonly string[], random: () => number): string =>
  list[Math.floor(random() * list.length)] ?? '';

const topics =
  'lanterns rivers trains bakers bridges gardens kites harbours letters mountains pianos rabbits sailors teachers windmills apples bicycles candles drums elephants farmers goats hats islands jugglers kitchens lighthouses maps neighbours owls puppets queens rainbows shepherds tents umbrellas valleys whistles wagons zebras boats clouds dancers engines foxes grandmothers horses inventors kettles ladders markets nests orchards parrots quilts rockets statues tunnels uncles violins'.split(
    ' ',
  );

/** A text long enough for the comparison with other texts, and different from all of them. */
const uniqueText = (random: () => number): string => {
  const named = Array.from({ length: 40 }, () => pick(topics, random));
  return `Our children drew ${named.slice(1).join(', ')} and ${named[0]}.`;
};

/** A text that many people send in the same words. It is too short to be compared with other texts. */
const commonText = (random: () => number): string => pick(remarks, random);

/** A text that is published. */
export function friendly(random: () => number): string {
  return random() < 0.5 ? commonText(random) : uniqueText(random);
}

/** Texts that are not published, by the outcome of their screening. */
export const unfriendly = {
  'needs-edit': 'Write to me at jane.doe@example.com for more about it, it is a fine film for teens.',
  rejected: 'I will find you and kill you, you worthless reviewer.',
  held: '这部电影非常好看，适合全家人一起观看，孩子们都很喜欢这个故事。',
} as const;
