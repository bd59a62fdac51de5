/** The pieces of words that an encoder knows, in the order of their numbers, each with its log-probability. */
export type PieceTable = readonly (readonly [piece: string, logProbability: number])[];

/** Stands for the space before a word. */
const space = '▁';
/** The number of the piece that stands for anything unknown. */
const unknown = 0;
/** The first pieces have special meanings and are no text. */
const firstText = 6;
/** What an unknown character costs, as a log-probability: less likely than any piece. */
const unknownCost = -20;

/** Divides a text into the most likely pieces, as a unigram language model of SentencePiece does (Kudo 2018). */
export class SentencePieces {
  readonly #numbers = new Map<string, number>();
  readonly #table: PieceTable;
  readonly #longest: number;

  constructor(table: PieceTable) {
    this.#table = table;
    for (const [number, [piece]] of table.entries())
      if (number >= firstText) this.#numbers.set(piece, number);
    this.#longest = Math.max(...table.map(([piece]) => [...piece].length));
  }

  /** Returns the numbers of the pieces of a text. Unknown characters in a row are one piece. */
  encode(text: string): number[] {
    if (text === '') return [];
    const characters = [...(space + text.normalize('NFKC').replace(/\s+/gu, space))];
    const best = this.#bestPieces(characters);
    const numbers: number[] = [];
    for (let end = characters.length; end > 0; ) {
      const { number, start } = best[end] as Step;
      if (number !== unknown || numbers.at(-1) !== unknown) numbers.push(number);
      end = start;
    }
    return numbers.reverse();
  }

  /** Returns for each end in the text the last piece of the most likely division up to there. */
  #bestPieces(characters: readonly string[]): Step[] {
    const best: Step[] = [{ score: 0, start: 0, number: unknown }];
    for (let end = 1; end <= characters.length; end++) {
      const before = best[end - 1] as Step;
      let chosen: Step = { score: before.score + unknownCost, start: end - 1, number: unknown };
      let piece = '';
      for (let start = end - 1; start >= Math.max(0, end - this.#longest); start--) {
        piece = (characters[start] ?? '') + piece;
        const number = this.#numbers.get(piece);
        if (number === undefined) continue;
        const score = (best[start]?.score ?? 0) + (this.#table[number]?.[1] ?? 0);
        if (score > chosen.score) chosen = { score, start, number };
      }
      best.push(chosen);
    }
    return best;
  }
}

interface Step {
  readonly score: number;
  readonly start: number;
  readonly number: number;
}
