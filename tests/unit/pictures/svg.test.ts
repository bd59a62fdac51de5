import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { safeDrawing } from '../../../shared/pictures/svg/safe-drawing.ts';

const open = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 675"';
const drawn = (inside: string, attributes = '') =>
  safeDrawing(new TextEncoder().encode(`${open}${attributes}>${inside}</svg>`));
const textOf = (inside: string, attributes = ''): string => {
  const result = drawn(inside, attributes);
  return 'text' in result ? result.text : `refused: ${result.fault.message}`;
};

describe('a drawing', () => {
  it('is rebuilt with its shapes, gradients and references, and its size', () => {
    const inside =
      '<defs><linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient></defs>' +
      '<g transform="scale(2)"><path d="M0 0h1" fill="url(#a)"/><text>a &lt; b</text></g>';
    expect(drawn(inside)).toEqual({ text: `${open}>${inside}</svg>`, size: { width: 1200, height: 675 } });
  });

  it('loses what a drawing program adds, comments and metadata', () => {
    const inside =
      '<!-- made with --><metadata><x xmlns="urn:x"/></metadata><i:view xmlns:i="urn:i"><path/></i:view>' +
      '<path d="M0 0" data-name="a" class="b" i:label="c" xmlns:i="urn:i" style="fill:red;-x-y:1"/>';
    expect(textOf(inside)).toBe(`${open}><path d="M0 0" style="fill:red"/></svg>`);
  });

  it.each([
    ['a script element', '<script>alert(1)</script>'],
    ['a script in a group', '<g><script href="https://x.example/x.js"/></g>'],
    ['an element with HTML', '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'],
    ['an event attribute', '<path onload="alert(1)"/>'],
    ['an event attribute in capitals', '<path ONCLICK="alert(1)"/>'],
    ['a link', '<a href="javascript:alert(1)"><path/></a>'],
    ['an animation of a reference', '<set attributeName="href" to="javascript:alert(1)"/>'],
    ['a stylesheet', '<style>@import "https://x.example/x.css"</style>'],
    ['a picture from elsewhere', '<image href="https://x.example/x.png"/>'],
    ['a use of another file', '<use href="other.svg#a"/>'],
    [
      'a use of another file, as XLink',
      '<use xmlns:x="http://www.w3.org/1999/xlink" x:href="//x.example/a"/>',
    ],
    ['a fill from elsewhere', '<path fill="url(https://x.example/#a)"/>'],
    ['a style from elsewhere', '<path style="fill: url(//x.example/x.svg#a)"/>'],
    ['a hidden address', '<path style="fill: u\\72l(//x.example/x.svg#a)"/>'],
    ['a picture in a filter', '<filter><feImage href="#a"/></filter>'],
  ])('is refused with a reason when it has %s', (_, inside) => {
    expect(drawn(inside)).toEqual({ fault: { path: 'content', message: expect.any(String) as string } });
  });

  it.each([
    ['a DOCTYPE', '<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>'],
    ['an unknown entity', '<svg xmlns="http://www.w3.org/2000/svg">&a;</svg>'],
    ['a stylesheet instruction', '<?xml-stylesheet href="x"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['another root', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['no namespace', '<svg/>'],
    ['a missing end', '<svg xmlns="http://www.w3.org/2000/svg">'],
    ['no content', ''],
  ])('with %s is refused', (_, text) => {
    expect(safeDrawing(new TextEncoder().encode(text))).toMatchObject({ fault: { path: 'content' } });
  });

  it('that is not UTF-8 is refused', () => {
    expect(safeDrawing(Uint8Array.of(0xff, 0xfe, 0x3c))).toMatchObject({ fault: { path: 'content' } });
  });

  it('that repeats elements without end, or very often, is refused', () => {
    expect(textOf('<g id="a"><use href="#a"/></g>')).toContain('repeats itself');
    const levels = Array.from(
      { length: 10 },
      (_, level) => `<g id="l${level + 1}">${`<use href="#l${level}"/>`.repeat(10)}</g>`,
    );
    expect(textOf(`<path id="l0"/>${levels.join('')}`)).toContain('more than 20000 elements');
  });

  it.each([
    [' width="10" height="20px"', { width: 10, height: 20 }],
    [' width="100%" height="100%"', { width: 1200, height: 675 }],
    [' width="16384" height="8192"', { width: 8192, height: 4096 }],
  ])('with %s has the size %j', (attributes, size) => {
    expect(drawn('', attributes)).toMatchObject({ size });
  });

  it('without any size has the one of CSS', () => {
    expect(safeDrawing(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toEqual({
      text: '<svg xmlns="http://www.w3.org/2000/svg"/>',
      size: { width: 300, height: 150 },
    });
  });

  it('of the sample catalogue keeps everything', () => {
    const folder = new URL('../../../infra/demo/pictures/', import.meta.url).pathname;
    const files = readdirSync(folder);
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const source = readFileSync(`${folder}${file}`, 'utf8');
      const result = safeDrawing(Buffer.from(source));
      const tags = (text: string) => text.match(/<[a-z]+|[\w:-]+="/gi) ?? [];
      expect(tags('text' in result ? result.text : ''), file).toEqual(tags(source));
    }
  });
});
