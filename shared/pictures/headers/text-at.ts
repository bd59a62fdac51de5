/** Reads ASCII text from a file; shorter than `length` where the file ends. */
export function textAt(view: DataView, offset: number, length: number): string {
  let text = '';
  const end = Math.min(view.byteLength, offset + length);
  for (let at = offset; at < end; at += 1) text += String.fromCharCode(view.getUint8(at));
  return text;
}
