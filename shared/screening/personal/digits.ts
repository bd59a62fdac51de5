/** A number written in digits, number words or letters that look like digits. Separators are left out. */
export interface DigitRun {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** The lengths of the groups between separators, such as [3, 3, 4]. */
  readonly groups: readonly number[];
  readonly spelled: boolean;
  readonly plus: boolean;
}

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const values = new Map<string, string>(small.map((word, value) => [word, String(value)]));
tens.forEach((word, index) => {
  values.set(word, String((index + 2) * 10));
});
values.set('oh', '0');
values.set('niner', '9');
values.set('fife', '5');
values.set('tree', '3');
values.set('ate', '8');
values.set('won', '1');
values.set('too', '2');
values.set('fower', '4');

const numberWord = new RegExp(
  `(?:${[...values.keys()].sort((a, b) => b.length - a.length).join('|')}|double|triple|treble)`,
  'y',
);
const separatorPattern = /(?:[\s().\-/_+,:~*[\]–—•·]|\p{Extended_Pictographic}|\ufe0f|\u20e3){1,5}/uy;
const lookalikePattern = /[oils0-9]{2,8}(?![a-z])/y;
/** Matches letters that look like digits (`oils`), in a number that begins with digits. */
const letters = /^(?!soil|silo|solo|oslo|loss|lols?$)[oils]{3,4}$/;

interface Piece {
  digits: string;
  length: number;
  spelled: boolean;
  times?: number;
}

const isDisguised = (piece: string, begun: boolean): boolean =>
  (/[0-9]/.test(piece) && /[oils]/.test(piece)) || (begun && letters.test(piece));

function pieceAt(text: string, at: number, begun = false): Piece | undefined {
  const code = text.charCodeAt(at);
  const previous = at > 0 ? text.charAt(at - 1) : ' ';
  lookalikePattern.lastIndex = at;
  if (!/[a-z0-9]/.test(previous)) {
    const lookalike = lookalikePattern.exec(text)?.[0];
    if (lookalike && isDisguised(lookalike, begun)) {
      return {
        digits: lookalike.replace(/o/g, '0').replace(/[il]/g, '1').replace(/s/g, '5'),
        length: lookalike.length,
        spelled: true,
      };
    }
  }
  if (code >= 48 && code <= 57) return { digits: text.charAt(at), length: 1, spelled: false };
  if (code < 100 || code > 122) return undefined;
  numberWord.lastIndex = at;
  const word = numberWord.exec(text)?.[0];
  if (!word) return undefined;
  if (word === 'double' || word === 'triple' || word === 'treble') {
    return { digits: '', length: word.length, spelled: true, times: word === 'double' ? 2 : 3 };
  }
  return { digits: values.get(word) ?? '', length: word.length, spelled: true };
}

function isOrdinaryWord(text: string, start: number, end: number): boolean {
  return /[a-z]/.test(text.charAt(start - 1)) || /[a-z]/.test(text.charAt(end));
}

/** Finds all runs of at least `minimum` digits, in order. Takes time linear in the length of the folded text. */
export function digitRuns(text: string, minimum: number): DigitRun[] {
  const runs: DigitRun[] = [];
  let at = 0;
  while (at < text.length) {
    const run = runAt(text, at);
    if (!run) {
      at++;
      continue;
    }
    if (run.digits.length >= minimum) runs.push(run);
    at = run.end;
  }
  return runs;
}

function runAt(text: string, from: number): DigitRun | undefined {
  let at = from;
  let end = from;
  let digits = '';
  let group = 0;
  let times = 1;
  let spelled = false;
  let afterTens = false;
  const groups: number[] = [];
  for (;;) {
    const piece = pieceAt(text, at, digits.length >= 3);
    if (!piece) break;
    const glued = digits !== '' || /[0-9]/.test(text.charAt(at + piece.length));
    if (piece.spelled && !glued && isOrdinaryWord(text, at, at + piece.length)) break;
    let found = piece.digits.repeat(piece.times ? 1 : times);
    if (afterTens && piece.spelled && /^[1-9]$/.test(found)) digits = digits.slice(0, -1);
    afterTens = piece.spelled && /^[2-9]0$/.test(found);
    if (piece.times) found = '';
    times = piece.times ?? 1;
    digits += found;
    group += found.length;
    spelled ||= piece.spelled;
    at += piece.length;
    end = at;
    separatorPattern.lastIndex = at;
    const separator = separatorPattern.exec(text)?.[0];
    if (separator && pieceAt(text, at + separator.length, digits.length >= 3)) {
      if (group > 0) groups.push(group);
      group = 0;
      at += separator.length;
    }
    if (digits.length > 40) break;
  }
  if (end === from) return undefined;
  if (group > 0) groups.push(group);
  return { digits, start: from, end, groups, spelled, plus: text.charAt(from - 1) === '+' };
}
