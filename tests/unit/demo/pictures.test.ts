import { describe, expect, it } from 'vitest';
import { CatalogueFile, pictures, rawCatalogue } from './catalogue-files.ts';

const maxBytes = 12 * 1024;

/** Returns the elements that are not closed or closed in the wrong order. The SVGs contain no comments and no CDATA. */
const faultsOf = (source: string): string[] => {
  const open: string[] = [];
  const faults: string[] = [];
  const rest = source.replace(
    /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
    (_, end, name, __, empty) => {
      if (end === '/') {
        if (open.pop() !== name) faults.push(name as string);
      } else if (empty !== '/') open.push(name as string);
      return '';
    },
  );
  if (/[<>&]/.test(rest)) faults.push('stray markup');
  return [...faults, ...open];
};

describe('the check that a picture is well-formed', () => {
  it('finds elements that are not closed and attributes without quotes', () => {
    expect(faultsOf('<svg><g/></svg>')).toEqual([]);
    expect(faultsOf('<svg><g></svg>')).not.toEqual([]);
    expect(faultsOf('<svg a=b/>')).not.toEqual([]);
  });
});

describe.each([...rawCatalogue.keys()])('the picture of %s', (slug) => {
  const source = pictures.get(slug) ?? '';
  const { title } = CatalogueFile.parse(rawCatalogue.get(slug));

  it('is the only picture of its title, with alternative text, and has the declared size', () => {
    expect(title.media).toEqual([
      {
        kind: 'image',
        url: `/media/catalogue/${slug}.svg`,
        alt: expect.stringMatching(/\S+( \S+){5,}/) as string,
        credit: 'Nightlight',
        width: 1200,
        height: 675,
      },
    ]);
    expect(source).toContain('viewBox="0 0 1200 675"');
  });

  it('is well-formed', () => expect(faultsOf(source)).toEqual([]));

  it('contains no scripts, text, styles, animations or external references', () => {
    expect(source).not.toMatch(/<(script|text|foreignObject|image|style|a|animate|set)\b|\son\w+=/i);
    const references = [...source.matchAll(/(?:href="|url\()([^")]*)/g)].map(([, target]) => target);
    expect(references.filter((target) => !target?.startsWith('#'))).toEqual([]);
    expect(source.replace('http://www.w3.org/2000/svg', '')).not.toContain('//');
  });

  it('has at most 12 KB', () => expect(Buffer.byteLength(source)).toBeLessThanOrEqual(maxBytes));
});

describe('the pictures', () => {
  it('each belong to a title', () =>
    expect([...pictures.keys()].filter((name) => !rawCatalogue.has(name))).toEqual([]));
});
