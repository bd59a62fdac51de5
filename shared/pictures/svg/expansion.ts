import { attributeOf, type SvgElement } from './element.ts';
import { UnsafeDrawing } from './safe-attributes.ts';

const maxShown = 20_000;

const collectIds = (element: SvgElement, found: Map<string, SvgElement>): Map<string, SvgElement> => {
  const id = attributeOf(element, 'id');
  if (id !== undefined && !found.has(id)) found.set(id, element);
  for (const child of element.children) if (typeof child !== 'string') collectIds(child, found);
  return found;
};

/**
 * Refuses a drawing in which `use` elements repeat elements so often, or in a circle, that showing it would keep a
 * browser busy.
 * @throws UnsafeDrawing
 */
export function checkExpansion(root: SvgElement): void {
  const byId = collectIds(root, new Map());
  const sizes = new Map<SvgElement, number | 'counting'>();
  const sizeOf = (element: SvgElement): number => {
    const known = sizes.get(element);
    if (known === 'counting') throw new UnsafeDrawing('a use element repeats itself');
    if (known !== undefined) return known;
    sizes.set(element, 'counting');
    const used = element.name === 'use' ? byId.get(attributeOf(element, 'href')?.slice(1) ?? '') : undefined;
    let size = 1 + (used ? sizeOf(used) : 0);
    for (const child of element.children) if (typeof child !== 'string') size += sizeOf(child);
    if (size > maxShown) throw new UnsafeDrawing(`the drawing shows more than ${maxShown} elements`);
    sizes.set(element, size);
    return size;
  };
  sizeOf(root);
}
