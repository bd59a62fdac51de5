/** What one to five stars mean, in this order: the words of the form, and the sentences of the page about rating. */
export const starWords = [
  { word: 'Poor', meaning: 'We would look elsewhere.' },
  { word: 'Weak', meaning: 'Some will enjoy it, but there are better choices.' },
  { word: 'Good enough', meaning: 'It does what it sets out to do.' },
  { word: 'Very good', meaning: 'Well made, and worth choosing.' },
  { word: 'Outstanding', meaning: 'Few families will regret the time they spend on it.' },
] as const;

/** Returns a number of stars in words: `1 star`, `4 stars`. */
export function starCount(stars: number): string {
  return stars === 1 ? '1 star' : `${stars} stars`;
}
