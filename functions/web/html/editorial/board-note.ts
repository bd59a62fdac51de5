import { boardValues, isBoardValue } from '../../../../shared/titles/board-values.ts';
import { boardName } from '../../../../shared/titles/boards.ts';

/**
 * Returns what the form says about a rating that a well-known board does not give; `undefined` for any other. Old works have
 * ratings that are no longer given, so it can be saved all the same.
 */
export function boardNote(board: string, value: string): string | undefined {
  const given = boardValues(board);
  if (given.length === 0 || value.trim() === '' || isBoardValue(board, value)) return undefined;
  return `${boardName(board)} gives ${given.slice(0, -1).join(', ')} or ${given.at(-1)}. Check the value.`;
}
