/**
 * The boards that classify works, each with the country for which it does, as ISO 3166-1 alpha-2. A board that serves
 * many countries has `*`.
 */
const boardRegions: Readonly<Record<string, string>> = {
  ACB: 'AU',
  BBFC: 'GB',
  CBFC: 'IN',
  CERO: 'JP',
  ClassInd: 'BR',
  CNC: 'FR',
  EIRIN: 'JP',
  ESRB: 'US',
  FSK: 'DE',
  ICAA: 'ES',
  IFCO: 'IE',
  Kijkwijzer: 'NL',
  MPA: 'US',
  OFLC: 'NZ',
  PEGI: '*',
  RIAA: 'US',
  RTC: 'MX',
  'TV Parental Guidelines': 'US',
  USK: 'DE',
};

/** The well-known boards. */
export const boards: readonly string[] = Object.keys(boardRegions);

/** Returns the name of a board as the list has it, whatever its letters are; another board keeps the name that it has. */
export function boardName(board: string): string {
  const wanted = board.trim().toLowerCase();
  return boards.find((known) => known.toLowerCase() === wanted) ?? board;
}

/** Returns the region for which a board classifies works; `*` for a board that is not in the list. */
export function regionOf(board: string): string {
  const known = boardName(board);
  return Object.hasOwn(boardRegions, known) ? (boardRegions[known] ?? '*') : '*';
}
