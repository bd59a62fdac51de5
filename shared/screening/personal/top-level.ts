/**
 * Top-level domains that e-mail addresses have, besides the two-letter ones of countries. Any other word begins a new
 * sentence.
 */
const endings: ReadonlySet<string> = new Set(
  'com net org edu gov mil int info biz name pro mobi museum aero coop jobs cat asia post tel xxx arpa xyz online site app dev store shop club tech blog cloud email live page link media news school academy college education university art design studio agency digital group team world life love fun games game gg zone space website wiki social chat church family kids house london berlin paris tokyo nyc wales scot cymru bayern hamburg koeln wien swiss africa quebec bzh eus gal example test invalid'.split(
    ' ',
  ),
);

/**
 * Returns whether an e-mail address ends with a valid domain. In 'four@most.Really' a sentence begins after the full
 * stop. `written` must have the capitals of the original text.
 */
export function endsAsAddress(written: string): boolean {
  const domain = written.slice(written.lastIndexOf('@') + 1);
  const label = domain.slice(domain.lastIndexOf('.') + 1);
  if (/^\p{Lu}\p{Ll}/u.test(label) && !/\p{Lu}/u.test(domain.slice(0, -label.length))) return false;
  return /^(?:[a-z]{2}|xn--[a-z0-9-]{2,40}|\d{1,3})$/i.test(label) || endings.has(label.toLowerCase());
}
