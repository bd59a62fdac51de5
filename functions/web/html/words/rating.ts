/** Returns a rating with its board. Some boards' ratings have the board's name already, such as "FSK 12". */
export function ratingWords(board: string, value: string): string {
  const [start, rest] = [value.slice(0, board.length).toLowerCase(), value.slice(board.length)];
  return start === board.toLowerCase() && !/^[\p{L}\p{N}]/u.test(rest) ? value : `${board} ${value}`;
}
