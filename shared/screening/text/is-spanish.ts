import type { Reading } from '../document.ts';

/** Frequent Spanish words, folded, that are not English words. */
const spanish: ReadonlySet<string> = new Set(
  (
    'de la que el en los se del las por con una su para es al lo como mas pero sus le ya este si porque esta son entre ' +
    'cuando muy sin sobre tambien hasta hay donde quien desde todo nos todos uno les ni contra otros ese eso ellos esto mi ' +
    'antes unos yo otro otra tanto esa estos mucho nada muchos cual poco ella algo nosotros mis tu te ti vos fue ser tiene ' +
    'era hace vi gusto pelicula serie juego libro bien mal solo asi aqui ahora siempre nunca quiero eres estoy tengo voy ' +
    'puedo hacer ver hijo hija ninos anos tus les un unas q xq pq porfa'
  ).split(' '),
);

/** The smallest share of such words in a Spanish text. */
const smallestShare = 0.2;
/** So many words say enough about a text. */
const sample = 200;

/** Returns whether a text is written in Spanish, by its frequent words. */
export function isSpanish({ words }: Pick<Reading, 'words'>): boolean {
  const read = words.slice(0, sample);
  return read.filter(({ text }) => spanish.has(text)).length >= smallestShare * Math.max(1, read.length);
}
