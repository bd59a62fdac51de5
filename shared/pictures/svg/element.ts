/** An element of a drawing that has passed the allow-list. */
export interface SvgElement {
  name: string;
  attributes: [name: string, value: string][];
  children: (SvgElement | string)[];
}

/** Returns the value of an attribute of an element. */
export function attributeOf(element: SvgElement, name: string): string | undefined {
  return element.attributes.find(([one]) => one === name)?.[1];
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** Writes an element as XML, without any name that is not in `attributes` and `children`. */
export function toXml({ name, attributes, children }: SvgElement): string {
  const start = [name, ...attributes.map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
  if (children.length === 0) return `<${start}/>`;
  const content = children.map((child) => (typeof child === 'string' ? escaped(child) : toXml(child)));
  return `<${start}>${content.join('')}</${name}>`;
}
