import { describe, expect, it } from 'vitest';
import { isRegion } from '../../../shared/text/regions.ts';
import { Region } from '../../../shared/text/schema.ts';

describe('a region', () => {
  it.each(['DE', 'GB', 'AX', 'HK', 'PS', 'TW', '*'])('can be %s', (code) => {
    expect(isRegion(code)).toBe(true);
  });

  it('can be Kosovo, the European Union, or a state that no longer exists', () => {
    for (const code of ['XK', 'EU', 'SU', 'DD', 'YU', 'CS', 'TP']) expect(isRegion(code)).toBe(true);
  });

  it('cannot be a code that stands for no country, or something else', () => {
    for (const code of ['XX', 'ZZ', 'XA', 'XB', 'EZ', 'UN', 'QO', 'QQ', 'AA', 'EN', 'JA'])
      expect([code, isRegion(code)]).toEqual([code, false]);
    for (const code of ['', 'D', 'de', 'DEU', '276', 'D1']) expect(isRegion(code)).toBe(false);
  });

  it('has all 249 codes of ISO 3166-1', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const former = ['AN', 'BU', 'CS', 'DD', 'DY', 'FX', 'HV', 'NH', 'RH', 'SU', 'TP', 'VD', 'YD', 'YU', 'ZR'];
    const others = [...former, 'EU', 'UK', 'XK'];
    const codes = letters.flatMap((one) => letters.map((other) => one + other)).filter(isRegion);
    expect(codes.filter((code) => !others.includes(code))).toHaveLength(249);
  });

  it('is stored in capital letters, and the United Kingdom as GB', () => {
    expect(['uk', 'UK', 'gb', 'de', '*'].map((code) => Region.parse(code))).toEqual([
      'GB',
      'GB',
      'GB',
      'DE',
      '*',
    ]);
  });
});
