/**
 * Public phone numbers, as digits: help lines, by country and publisher, and emergency services. Mentioning one reveals
 * nothing about the author, and a reader may need it.
 */
const lines: readonly (readonly [country: string, source: string, numbers: string])[] = [
  ['US', '988lifeline.org', '988 18002738255'],
  ['US', 'thetrevorproject.org', '18664887386 678678'],
  ['US', 'crisistextline.org', '741741'],
  ['US', 'childhelphotline.org', '18004224453'],
  ['US', 'rainn.org', '18006564673'],
  ['US', 'thehotline.org', '18007997233'],
  ['US', 'missingkids.org', '18008435678'],
  ['US', '1800runaway.org', '18007862929'],
  ['US', 'samhsa.gov', '18006624357'],
  ['US', 'translifeline.org', '18775658860'],
  ['CA', 'kidshelpphone.ca', '18006686868 686868'],
  ['GB', 'samaritans.org', '116123'],
  ['GB', 'childline.org.uk', '08001111'],
  ['GB', 'nspcc.org.uk', '08088005000'],
  ['GB', 'papyrus-uk.org', '08000684141'],
  ['GB', 'nationaldahelpline.org.uk', '08082000247'],
  ['GB', 'giveusashout.org', '85258'],
  ['IE', 'childline.ie', '1800666666 116111'],
  ['IE', 'pieta.ie', '1800247247'],
  ['EU', 'childhelplineinternational.org', '116111 116000 112'],
  ['DE', 'telefonseelsorge.de', '08001110111 08001110222'],
  ['DE', 'nummergegenkummer.de', '08001110333 08001110550'],
  ['AT', 'rataufdraht.at', '147'],
  ['CH', '147.ch', '147 143'],
  ['FR', '3114.fr', '3114'],
  ['FR', 'filsantejeunes.com', '0800235236'],
  ['ES', 'anar.org', '900202010'],
  ['MX', 'gob.mx/conasama', '8009112000'],
  ['IT', 'azzurro.it', '19696'],
  ['NL', 'kindertelefoon.nl', '08000432'],
  ['AU', 'lifeline.org.au', '131114'],
  ['AU', 'kidshelpline.com.au', '1800551800'],
  ['AU', 'beyondblue.org.au', '1300224636'],
  ['NZ', '1737.org.nz', '1737'],
  ['NZ', 'youthline.co.nz', '0800376633'],
  ['IN', 'childlineindia.org', '1098'],
  ['ZA', 'sadag.org', '0800567567'],
];

const known: ReadonlySet<string> = new Set(lines.flatMap(([, , numbers]) => numbers.split(' ')));

/** Returns whether these digits are a help line's number, with or without North America's leading 1. */
export function isHelpLine(digits: string): boolean {
  return known.has(digits) || known.has(`1${digits}`);
}

/**
 * Returns whether these digits are a number that belongs to nobody: 555-0100 to 555-0199, which the North American
 * Numbering Plan reserves for fiction, or 555-2368.
 */
export function isFictionalNumber(digits: string): boolean {
  return /^1?(?:[2-9]\d\d)?555(?:01\d\d|2368)$/.test(digits);
}
