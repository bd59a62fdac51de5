import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { charactersOf, sampleCharacters } from './characters.ts';

const preferred = ['a', '1', ' ', '-', '.', 'ſ', 'é', 'ж', '\n'];

/**
 * Returns one text that a part of a pattern matches, ignoring lookaheads and lookbehinds; `pick` chooses among
 * characters.
 */
function exampleOf(node: AST.Element | AST.Alternative, flags: string, pick: number): string {
  if (node.type === 'Alternative') return node.elements.map((one) => exampleOf(one, flags, pick)).join('');
  if (node.type === 'Assertion' || node.type === 'Backreference') return '';
  if (node.type === 'Group' || node.type === 'CapturingGroup') {
    const chosen = node.alternatives[pick % node.alternatives.length] ?? node.alternatives[0];
    return chosen ? exampleOf(chosen, flags, pick) : '';
  }
  if (node.type === 'Quantifier') {
    const times = Math.max(node.min, Math.min(node.max, 1));
    return exampleOf(node.element, flags, pick).repeat(times);
  }
  const taken = charactersOf(node, flags);
  const choices = [...preferred, ...sampleCharacters].filter((one) => taken.has(one));
  return choices[pick % Math.min(choices.length, 3)] ?? '';
}

function rootOf(node: AST.Node): AST.Pattern | undefined {
  let at: AST.Node | null = node;
  while (at && at.type !== 'Pattern') at = at.parent;
  return at ?? undefined;
}

/** Returns a text for the part of the pattern that comes before a node. */
function leadOf(node: AST.Node, flags: string, pick: number): string {
  const { parent } = node;
  if (!parent || parent.type === 'Pattern') return '';
  if (parent.type !== 'Alternative') return leadOf(parent, flags, pick);
  const before = parent.elements.slice(0, parent.elements.indexOf(node as AST.Element));
  return leadOf(parent, flags, pick) + before.map((one) => exampleOf(one, flags, pick)).join('');
}

const fill = (lead: string, unit: string, tail: string, length: number): string =>
  unit === ''
    ? ''
    : `${lead}${unit.repeat(Math.max(0, Math.floor((length - lead.length - tail.length) / unit.length)))}${tail}`;

/**
 * Builds texts of this length on which a pattern is slow: each repeated part many times after what comes before it,
 * only what comes before it many times, and both together many times.
 */
export function attacks(source: string, flags: string, length: number): Set<string> {
  const parsed = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const texts = new Set<string>();
  visitRegExpAST(parsed, {
    onQuantifierEnter(quantifier) {
      if (quantifier.max < 3 || rootOf(quantifier) === undefined) return;
      for (const pick of [0, 1]) {
        const unit = exampleOf(quantifier.element, flags, pick);
        const lead = leadOf(quantifier, flags, pick);
        const times = Math.min(quantifier.max, 40);
        texts.add(fill(lead, unit, '\u0001', length));
        texts.add(fill('', lead === '' ? unit : lead, '\u0001', length));
        texts.add(fill('', `${lead}${unit.repeat(times)}`, '', length));
      }
    },
  });
  texts.delete('');
  return texts;
}
