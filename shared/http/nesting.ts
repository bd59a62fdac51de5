const opens = new Set(['[', '{']);
const closes = new Set([']', '}']);

/**
 * Returns whether the lists and objects of a JSON text lie more than `levels` deep in each other. It reads the text once
 * and calls nothing per level, so that no text can exhaust the stack. Brackets in strings do not count.
 */
export function isNestedDeeperThan(text: string, levels: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (inString && character === '\\') at += 1;
    else if (character === '"') inString = !inString;
    else if (inString) continue;
    else if (closes.has(character)) depth -= 1;
    else if (opens.has(character)) depth += 1;
    if (depth > levels) return true;
  }
  return false;
}
