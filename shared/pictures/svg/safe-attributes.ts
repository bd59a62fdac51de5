import { allowedAttributes, allowedProperties } from './allowed.ts';

interface ParsedAttribute {
  uri: string;
  local: string;
  value: string;
}

/** Thrown while a drawing is parsed, with a sentence for the editor. */
export class UnsafeDrawing extends Error {}

const xlink = 'http://www.w3.org/1999/xlink';
const ownReference = /^#[\w.-]+$/;
const ownUrl = /url\(\s*["']?#[\w.-]+["']?\s*\)/g;

/** Refuses a value that could load something from elsewhere. A backslash could hide such a value from this check. */
const checkedValue = (name: string, value: string): string => {
  if (/url\(|image\(|image-set\(|\\|@import|expression\(/i.test(value.replace(ownUrl, '')))
    throw new UnsafeDrawing(`the attribute ${name} refers to something outside the drawing`);
  return value;
};

/** Keeps the allowed properties of a `style` attribute. */
const safeStyle = (style: string): string =>
  style
    .split(';')
    .map((declaration) => {
      const colon = declaration.indexOf(':');
      return [declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim()] as const;
    })
    .filter(([name]) => allowedProperties.has(name))
    .map(([name, value]) => `${name}:${checkedValue('style', value)}`)
    .join(';');

/**
 * Returns the attributes of an element that are kept. Names that drawing programs add for themselves are left out.
 * @throws UnsafeDrawing for code, and for references to anything outside the drawing
 */
export function safeAttributes(attributes: readonly ParsedAttribute[]): [string, string][] {
  return attributes.flatMap(({ uri, local, value }): [string, string][] => {
    if (local === 'href' && (uri === '' || uri === xlink)) {
      if (!ownReference.test(value.trim()))
        throw new UnsafeDrawing('the drawing refers to a file or a page; only #id references are accepted');
      return [['href', value.trim()]];
    }
    if (uri !== '') return [];
    if (/^on/i.test(local)) throw new UnsafeDrawing(`the attribute ${local} would run code`);
    if (local === 'style') return [['style', safeStyle(checkedValue(local, value))]];
    if (!(allowedAttributes.has(local) || allowedProperties.has(local))) return [];
    return [[local, checkedValue(local, value)]];
  });
}
