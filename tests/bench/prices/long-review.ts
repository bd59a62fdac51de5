import { seededRandom } from '../../../infra/local/proxy/random.ts';

/** A text of 254 words that is published. */
const longReview = [
  'We started this with our thirteen year old after dinner, half expecting to stop after the first part.',
  'It takes its time, and at first I was not sure that a story told mostly through interviews would hold her.',
  'It did. She asked why a witness could be so certain and so mistaken, and we had no quick answer for that.',
  'Some descriptions are hard to listen to, so I would watch one part alone before deciding about younger children.',
  'There is strong language too, never for a laugh, mostly when people remember the worst day of their lives.',
  'What stayed with us is how patient everybody had to be, the lawyers as much as the families who kept writing letters.',
  'My husband liked the parts about laboratories and how much was believed about teeth and hair without any proof.',
  'I liked that nobody is made into a hero, and that those who were wrong get the chance to say so themselves.',
  'The music is quiet, the pictures are simple, and there is little of the usual drama before a break.',
  'We paused often and talked, which is the best thing that I can say about anything we watch together.',
  'If your family enjoys courtroom stories, this one will make you look at them differently afterwards.',
  'Our older son, who is seventeen, has begun to read about the subject for a school project because of it.',
  'For us it was worth every evening, with a grown-up in the room and time left for questions.',
].join(' ');

/** Returns `words` words of the text in a random order that depends on the author, so that no review copies another. */
export function longReviewBy(author: number, words: number): string {
  const random = seededRandom(author * 1_000 + words);
  return longReview
    .split(' ')
    .map((word) => ({ word, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, words)
    .map(({ word }) => word)
    .join(' ');
}
