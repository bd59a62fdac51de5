/**
 * Words that determine the meaning of a sentence and are therefore misspelled on purpose. Misspellings by one letter are
 * corrected.
 */
export const keyWords: readonly string[] =
  'hate hated despise kill murder scum vermin disgusting parasites cockroaches rats animals disease plague women woman muslims muslim immigrants immigrant jews mexicans lesbians black blacks trans disabled terrorists criminals inferior subhuman stupid idiots worthless useless trash filth deserve exterminate deport suicide myself naked nudes idiot moron loser ugly pathetic retarded subscribe channel'.split(
    ' ',
  );
