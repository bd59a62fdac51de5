import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import {
  type CharacterSet,
  charactersOf,
  everyCharacter,
  overlap,
  within,
  wordCharacters,
} from './characters.ts';

const single = new Set(['Character', 'CharacterSet', 'CharacterClass', 'ExpressionCharacterClass']);

/**
 * What an element before a repetition means for it: `guard` matches none of its characters or only at their boundary,
 * `pass` does not limit where it starts, and `open` is itself unbounded.
 */
type Step = 'guard' | 'pass' | 'open';

const worst = (steps: readonly Step[]): Step =>
  steps.includes('open') ? 'open' : steps.includes('pass') ? 'pass' : 'guard';

/** Steps backwards over one assertion, for a repetition of `run`. */
function overAssertion(element: AST.Assertion, run: CharacterSet, flags: string): Step {
  if (element.kind === 'start') return flags.includes('m') && run.has('\n') ? 'pass' : 'guard';
  if (element.kind === 'word') {
    const word = wordCharacters(flags);
    const one = within(run, word) || !overlap(run, word);
    return one && !element.negate ? 'guard' : 'pass';
  }
  if (element.kind !== 'lookbehind') return 'pass';
  if (!element.negate) return worst(element.alternatives.map((one) => overAlternative(one, run, flags)));
  const excluded = element.alternatives.some(
    ({ elements }) =>
      elements.length === 1 &&
      elements[0] &&
      single.has(elements[0].type) &&
      within(run, charactersOf(elements[0], flags)),
  );
  return excluded ? 'guard' : 'pass';
}

function overElement(element: AST.Element, run: CharacterSet, flags: string): Step {
  if (element.type === 'Assertion') return overAssertion(element, run, flags);
  if (element.type === 'Backreference') return 'open';
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return worst(element.alternatives.map((one) => overAlternative(one, run, flags)));
  if (element.type === 'Quantifier') {
    if (element.max === 0) return 'pass';
    const through = overElement(element.element, run, flags);
    if (through === 'guard') return element.min === 0 ? 'pass' : 'guard';
    return element.max === Number.POSITIVE_INFINITY ? 'open' : through;
  }
  return overlap(charactersOf(element, flags), run) ? 'pass' : 'guard';
}

function overAll(elements: readonly AST.Element[], run: CharacterSet, flags: string): Step {
  for (const element of [...elements].reverse()) {
    const step = overElement(element, run, flags);
    if (step !== 'pass') return step;
  }
  return 'pass';
}

const overAlternative = (alternative: AST.Alternative, run: CharacterSet, flags: string): Step =>
  overAll(alternative.elements, run, flags);

/**
 * Returns whether a run of these characters can be entered at only a bounded number of positions, whatever is before
 * it.
 */
function isGuarded(element: AST.Element, run: CharacterSet, flags: string): boolean {
  const { parent } = element;
  if (parent.type === 'Quantifier') return isGuarded(parent, run, flags);
  if (parent.type !== 'Alternative') return false;
  const step = overAll(parent.elements.slice(0, parent.elements.indexOf(element)), run, flags);
  if (step !== 'pass') return step === 'guard';
  const group = parent.parent;
  if (group.type === 'Pattern') return flags.includes('y');
  if (group.type === 'Assertion') return group.kind === 'lookahead' && isGuarded(group, run, flags);
  return isGuarded(group, run, flags);
}

const isOptional = (element: AST.Element): boolean => element.type === 'Quantifier' && element.min === 0;

/** Returns whether nothing after this element can fail, so that an entered repetition always matches. */
function isLast(element: AST.Element): boolean {
  const { parent } = element;
  if (parent.type !== 'Alternative') return false;
  if (!parent.elements.slice(parent.elements.indexOf(element) + 1).every(isOptional)) return false;
  const group = parent.parent;
  if (group.type === 'Pattern') return true;
  if (group.type !== 'Group' && group.type !== 'CapturingGroup') return false;
  if (group.parent.type === 'Quantifier') return group.parent.max === 1 && isLast(group.parent);
  return isLast(group);
}

const isInLookbehind = (node: AST.Node | null): boolean =>
  node !== null && ((node.type === 'Assertion' && node.kind === 'lookbehind') || isInLookbehind(node.parent));

/**
 * Returns the repetitions without an upper bound in a pattern that may take more than linear time. A repetition takes
 * linear time when a run of its characters can be entered at a bounded number of positions: something before it, at a
 * bounded distance, matches none of them, or is a boundary that is only at the ends of such a run; or when nothing
 * after it can fail. Then every part of the pattern tries every position of the text a bounded number of times. A
 * repeated group must have an upper bound, unless it is a single character. Bounded repetitions are linear; `attacks`
 * measures how slow they are.
 */
export function unboundedGrowth(source: string, flags: string): string[] {
  const parsed = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const found: string[] = [];
  visitRegExpAST(parsed, {
    onQuantifierEnter(quantifier) {
      if (quantifier.max !== Number.POSITIVE_INFINITY) return;
      const { element } = quantifier;
      const known = single.has(element.type);
      if (known || element.type === 'Backreference') {
        const run = known ? charactersOf(element, flags) : everyCharacter;
        if (isInLookbehind(quantifier)) found.push(quantifier.raw);
        else if (!isLast(quantifier) && !isGuarded(quantifier, run, flags)) found.push(quantifier.raw);
      } else found.push(quantifier.raw);
    },
  });
  return found;
}
