import { describe, expect, it } from 'vitest';
import { formerStates } from '../../../../../functions/web/html/words/former-states.ts';
import { regionName } from '../../../../../functions/web/html/words/offers.ts';
import { isRegion } from '../../../../../shared/text/regions.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const codes = letters.flatMap((one) => letters.map((other) => one + other)).filter(isRegion);

describe('the name of a region', () => {
  it.each([
    ['*', 'Everywhere'],
    ['DE', 'Germany'],
    ['GB', 'United Kingdom'],
    ['SU', 'Soviet Union'],
    ['DD', 'East Germany'],
    ['YU', 'Yugoslavia'],
    ['CS', 'Czechoslovakia'],
  ])('of %s is %s', (code, name) => {
    expect(regionName(code)).toBe(name);
  });

  it('belongs to one region, so that no former state has the name of one of today', () => {
    const withoutOldCode = codes.filter((code) => code !== 'UK');
    expect(new Set(withoutOldCode.map(regionName)).size).toBe(withoutOldCode.length);
    for (const code of formerStates.keys()) expect(isRegion(code)).toBe(true);
  });

  it.each(['', 'D', 'Austria', 'constructor'])('of %j, which is no code, is the text itself', (text) => {
    expect(regionName(text)).toBe(text);
  });
});
