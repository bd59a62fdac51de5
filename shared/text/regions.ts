/** Codes that Unicode has a name for, although ISO 3166-1 assigns them to no country or area. */
const noCountries: readonly string[] = [
  ...['AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA'],
  ...['EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'],
];

let names: Intl.DisplayNames | undefined;

/**
 * Returns whether a code in capital letters stands for a country or an area of ISO 3166-1, for Kosovo (`XK`), for the European
 * Union (`EU`), for a state that no longer exists, such as `SU`, or for everywhere (`*`).
 */
export function isRegion(code: string): boolean {
  if (code === '*') return true;
  if (!/^[A-Z]{2}$/.test(code) || noCountries.includes(code)) return false;
  names ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return names.of(code) !== undefined;
}
