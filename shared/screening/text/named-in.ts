import { fold } from '../../text/fold.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const letter = /[\p{L}\p{N}]/u;

/** Tells of stretches of a folded text whether they lie inside the name of the work, where it stands as whole words. */
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
