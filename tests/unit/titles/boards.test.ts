import { describe, expect, it } from 'vitest';
import { boardNote } from '../../../functions/web/html/editorial/board-note.ts';
import { boardValues, isBoardValue } from '../../../shared/titles/board-values.ts';
import { boardName, boards } from '../../../shared/titles/boards.ts';
import { rawCatalogue } from '../demo/catalogue-files.ts';

describe('the ratings of a well-known board', () => {
  it('are known whatever their letters, spaces and hyphens are', () => {
    for (const [board, value] of [
      ['FSK', '12'],
      ['mpa', 'pg-13'],
      ['MPA', 'PG13'],
      ['ACB', 'MA15+'],
      ['RTC', 'B-15'],
      ['TV Parental Guidelines', 'tv-ma'],
      ['CBFC', 'UA 13+'],
    ] as const)
      expect([board, value, isBoardValue(board, value)]).toEqual([board, value, true]);
  });

  it('are pointed out when the board does not give them, with those that it gives', () => {
    expect(boardNote('FSK', '99')).toBe('FSK gives 0, 6, 12, 16 or 18. Check the value.');
    expect(boardNote('fsk ', '12+')).toBe('FSK gives 0, 6, 12, 16 or 18. Check the value.');
    expect(boardNote('FSK', ' 12 ')).toBeUndefined();
  });

  it('are not pointed out when the field is empty, or when nobody knows what the board gives', () => {
    expect(boardNote('FSK', '')).toBeUndefined();
    expect(boardNote('Town Council', '99')).toBeUndefined();
    expect(boardNote('RIAA', 'anything')).toBeUndefined();
    expect(boardNote('constructor', '99')).toBeUndefined();
  });

  it('belong to boards that the form offers, each once', () => {
    const known = boards.filter((board) => boardValues(board).length > 0);
    expect(known).toHaveLength(18);
    for (const board of known) {
      expect(new Set(boardValues(board)).size).toBe(boardValues(board).length);
      for (const value of boardValues(board)) expect(boardNote(board, value)).toBeUndefined();
    }
  });

  it('contain those of the sample catalogue', () => {
    const raw = [...rawCatalogue.values()] as {
      title: { details: { classifications?: { board: string; value: string }[] } };
    }[];
    const given = raw.flatMap(({ title }) => title.details.classifications ?? []);
    expect(given.length).toBeGreaterThan(0);
    for (const { board, value } of given) expect(boardNote(boardName(board), value)).toBeUndefined();
  });
});
