import { fold } from '../../text/fold.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const letter = /[\p{L}\p{N}]/u;

/**
 * Returns a function that tells whether a span of a folded text lies inside the title of the work, at a place where the
 * text contains the whole title.
 */
export function namedIn(text: string, title: string): (stretch: Stretch) => boolean {
  const name = fold(title).text.trim();
  const stretches: Stretch[] = [];
  if (name.length > 1) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      const whole = !letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(end));
      if (whole) stretches.push({ start: at, end });
    }
  }
  return ({ start, end }) => stretches.some((stretch) => start >= stretch.start && end <= stretch.end);
}
