/** An attribute value in DynamoDB's JSON format, such as `{S: 'text'}` or `{M: {...}}`. */
type WireValue = Record<string, unknown>;
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
 * The item size in bytes that DynamoDB bills: attribute names and values (developer guide, 'DynamoDB item sizes and
 * formats'). The sizes of numbers are approximate in the guide, so also here.
 */
export function itemBytes(item: WireItem): number {
  let bytes = 0;
  for (const [name, value] of Object.entries(item)) bytes += Buffer.byteLength(name) + valueBytes(value);
  return bytes;
}
