/** An attribute value as it travels: `{S: 'text'}`, `{M: {...}}`. */
export type WireValue = Record<string, unknown>;
export type WireItem = Record<string, WireValue>;

const numberBytes = (text: string): number => {
  const digits = text.replace(/^-?0*\.?0*|\.|[eE].*$/g, '').replace(/0+$/, '').length;
  return Math.ceil(digits / 2) + 1 + (text.startsWith('-') ? 1 : 0);
};

const base64Bytes = (text: string): number => Buffer.byteLength(text, 'base64');

function valueBytes(value: WireValue): number {
  for (const [type, content] of Object.entries(value)) {
    if (type === 'S') return Buffer.byteLength(content as string);
    if (type === 'N') return numberBytes(content as string);
    if (type === 'B') return base64Bytes(content as string);
    if (type === 'SS') return (content as string[]).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    if (type === 'NS') return (content as string[]).reduce((sum, text) => sum + numberBytes(text), 0);
    if (type === 'BS') return (content as string[]).reduce((sum, text) => sum + base64Bytes(text), 0);
    if (type === 'L') return (content as WireValue[]).reduce((sum, one) => sum + 1 + valueBytes(one), 3);
    if (type === 'M') return 3 + Object.keys(content as WireItem).length + itemBytes(content as WireItem);
  }
  return 1;
}

/**
 * Bytes that DynamoDB bills an item for: names and values, by the rules of the developer guide's chapter
 * 'DynamoDB item sizes and formats'. Numbers are approximate there as well as here.
 */
export function itemBytes(item: WireItem): number {
  let bytes = 0;
  for (const [name, value] of Object.entries(item)) bytes += Buffer.byteLength(name) + valueBytes(value);
  return bytes;
}
