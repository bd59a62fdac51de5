const openings = [
  'We watched this together one rainy weekend and talked about it for days.',
  'My two asked for it again the very next evening.',
  'It took us a while to warm to it, and then nobody wanted to stop.',
  'A neighbour lent it to us and we are glad that she did.',
];
const middles = [
  'Some scenes are loud, and the quiet ones are better.',
  'The characters make mistakes and own up to them.',
  'There is a sad part in the middle that we talked through.',
  'The story takes its time, which our younger one found hard.',
];
const endings = [
  'We would recommend it to other families.',
  'Good for a long journey with children who like to ask questions.',
  'Best with a grown-up in the room for the first part.',
  'Not for bedtime, but fine for an afternoon.',
];

const pick = (list: readonly string[], random: () => number): string =>
  list[Math.floor(random() * list.length)] ?? '';

/** A text that nobody objects to. */
export const friendly = (random: () => number): string =>
  `${pick(openings, random)} ${pick(middles, random)} ${pick(endings, random)}`;

/** Texts that the screening does not let pass, by what becomes of them. */
export const unfriendly = {
  'needs-edit': 'Write to me at jane.doe@example.com for more about it, it is a fine film for teens.',
  rejected: 'I will find you and kill you, you worthless reviewer.',
  held: '这部电影非常好看，适合全家人一起观看，孩子们都很喜欢这个故事。',
} as const;
