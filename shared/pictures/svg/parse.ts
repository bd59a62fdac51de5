import { SaxesParser } from 'saxes';
import { allowedElements } from './allowed.ts';
import type { SvgElement } from './element.ts';
import { safeAttributes, UnsafeDrawing } from './safe-attributes.ts';

const svg = 'http://www.w3.org/2000/svg';
const maxDepth = 64;

/**
 * Parses a drawing and keeps only what the allow-list has. What a drawing program adds in its own namespace is left out,
 * as are `metadata` and comments.
 * @throws UnsafeDrawing for anything else that is not allowed, and for text that is not well-formed XML
 */
export function parseDrawing(text: string): SvgElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: SvgElement[] = [];
  let root: SvgElement | undefined;
  let leftOut = 0;
  const add = (text: string): void => {
    if (leftOut === 0) open.at(-1)?.children.push(text);
  };
  parser.on('error', (error) => {
    throw new UnsafeDrawing(`the file is not well-formed XML (${error.message.slice(0, 100)})`);
  });
  parser.on('doctype', () => {
    throw new UnsafeDrawing('the file has a DOCTYPE; save it without');
  });
  parser.on('processinginstruction', () => {
    throw new UnsafeDrawing('the file has a processing instruction, such as a stylesheet; save it without');
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (leftOut > 0 || uri !== svg || local === 'metadata') {
      if (root === undefined) throw new UnsafeDrawing('the file is no SVG');
      leftOut += 1;
      return;
    }
    if (!allowedElements.has(local)) throw new UnsafeDrawing(`the drawing contains a ${local} element`);
    if (open.length >= maxDepth) throw new UnsafeDrawing(`elements are nested more than ${maxDepth} deep`);
    const element = { name: local, attributes: safeAttributes(Object.values(attributes)), children: [] };
    if (root === undefined && local !== 'svg') throw new UnsafeDrawing('the file is no SVG');
    root ??= element;
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    if (leftOut > 0) leftOut -= 1;
    else open.pop();
  });
  parser.write(text).close();
  if (root === undefined) throw new UnsafeDrawing('the file is no SVG');
  return root;
}
