import { boardName } from './boards.ts';

/** The ratings that well-known boards give today. A board whose ratings we do not know for certain is left out. */
const valuesByBoard: Readonly<Record<string, readonly string[]>> = {
  ACB: ['G', 'PG', 'M', 'MA 15+', 'R 18+', 'X 18+', 'RC'],
  BBFC: ['U', 'PG', '12A', '12', '15', '18', 'R18'],
  CBFC: ['U', 'UA', 'UA 7+', 'UA 13+', 'UA 16+', 'A', 'S'],
  CERO: ['A', 'B', 'C', 'D', 'Z'],
  ClassInd: ['L', '6', '10', '12', '14', '16', '18'],
  CNC: ['Tous publics', '12', '16', '18'],
  EIRIN: ['G', 'PG12', 'R15+', 'R18+'],
  ESRB: ['E', 'E10+', 'T', 'M', 'AO', 'RP'],
  FSK: ['0', '6', '12', '16', '18'],
  ICAA: ['A', '7', '12', '16', '18', 'X'],
  IFCO: ['G', 'PG', '12A', '12', '15A', '15', '16', '18'],
  Kijkwijzer: ['AL', '6', '9', '12', '14', '16', '18'],
  MPA: ['G', 'PG', 'PG-13', 'R', 'NC-17'],
  OFLC: ['G', 'PG', 'M', 'R13', 'R15', 'R16', 'R18', 'RP13', 'RP16', 'RP18'],
  PEGI: ['3', '7', '12', '16', '18'],
  RTC: ['AA', 'A', 'B', 'B15', 'C', 'D'],
  'TV Parental Guidelines': ['TV-Y', 'TV-Y7', 'TV-Y7-FV', 'TV-G', 'TV-PG', 'TV-14', 'TV-MA'],
  USK: ['0', '6', '12', '16', '18'],
};

/** Returns the ratings that a board gives, mildest first; none when they are not known. */
export function boardValues(board: string): readonly string[] {
  const known = boardName(board);
  return Object.hasOwn(valuesByBoard, known) ? (valuesByBoard[known] ?? []) : [];
}

const compared = (value: string): string => value.toUpperCase().replace(/[\s-]/g, '');

/** Returns whether a board gives a rating, whatever its letters, spaces and hyphens are. */
export function isBoardValue(board: string, value: string): boolean {
  return boardValues(board).some((known) => compared(known) === compared(value));
}
