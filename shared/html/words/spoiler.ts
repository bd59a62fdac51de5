/** How the pages speak of a text that gives the ending away. */
export const spoilerWords = {
  tick: 'This gives the ending away',
  suspicion: 'Our check thinks this may give the ending away',
  yes: 'It does: fold it',
  no: 'It does not',
  meanwhile: 'Until you say, readers see your text folded and open it themselves if they wish.',
  doubted:
    'You say that it does not give the ending away, our check thinks that it may. It stays folded until a person has looked.',
  marked: 'A moderator folded it, because it gives the ending away. Readers can open it.',
} as const;
