/** What a text looks like that phrases are matched against. Each value is the source of a regular expression. */
export interface Form {
  /** The places where a word begins and where it ends. */
  readonly before: string;
  readonly after: string;
  /** What stands between two words. */
  readonly between: string;
  /** Any word; any character of a sentence, and of a clause; what may follow a word and belongs to it. */
  readonly word: string;
  readonly character: string;
  readonly inClause: string;
  readonly mark: string;
  /** Signs with a meaning of their own, as words. */
  readonly signs: Readonly<Record<string, string>>;
  /** Signs for places, which take no space. */
  readonly places: Readonly<Record<string, string>>;
}

/** A sentence of the folded text. `#` is its beginning, `$` its end or that of a clause; a sign follows at `:`. */
export const sentenceForm: Form = {
  before: '\\b',
  after: '\\b',
  between: ' ',
  word: '\\w{1,40}',
  character: '[^.!?]',
  inClause: '[^.!?,]',
  mark: '',
  signs: {},
  places: { '#': '^', $: '(?=$|[,.!])', ':': '(?=[:!*.-])' },
};

/** Named sets: words with a space between them (in the syntax of a phrase), or a pattern where words cannot say it. */
export type Sets = Readonly<Record<string, string | RegExp>>;

const choices: Readonly<Record<string, string>> = { '(': '(?:', ')': ')', '[': '(?:', ']': ')?', '|': '|' };

/** Builds the source of one word with its alternatives. */
function wordOf(written: string, sets: Sets, form: Form): string {
  const source = written.replace(/\{(\w+)\}|[^a-zA-Z0-9']/g, (sign, name?: string) => {
    if (name !== undefined) return setOf(name, sets, form);
    if (sign === '_') return form.mark + form.between;
    if (sign === '*') return form.word;
    if (sign === '~') return '\\w{0,20}';
    return choices[sign] ?? form.signs[sign] ?? (/[.+?$^]/.test(sign) ? `\\${sign}` : sign);
  });
  return (source.includes('|') ? `(?:${source})` : source) + form.mark;
}

/** Builds the source of a pattern for one entry of a set. */
export function setOf(name: string, sets: Sets, form: Form): string {
  const set = sets[name];
  if (set === undefined) throw new Error(`no set is called ${name}`);
  return set instanceof RegExp ? `(?:${set.source})` : wordOf(set.trim().replace(/\s+/g, '|'), sets, form);
}

/**
 * Builds the source of a pattern from a phrase. A phrase is a sequence of tokens with one space between them:
 *
 * - `word`; `a|b` for either; `two_words`; `gr(a|e)y` for a choice inside a word; `kill[s|ed]` for an optional part;
 *   `kill~` for any ending; `*` for any word, also as a part: `*'s`
 * - `{set}` for one entry of a set, also as a part of a word; sets may refer to sets
 * - `word?` for an optional token; `..3` for up to three words; `..3{set}` or `..3a|b` for up to three of these;
 *   `..3?` for as few as possible of these
 * - `<40>` for up to forty characters of the same sentence, `<40-,>` for up to forty without a comma
 * - `!a|b` when neither follows; `-!a|b` when neither stands before, at the beginning or after `<40>`
 * - `>word` when the evidence begins with this word; the pattern then has an empty group at this place
 * - the signs of the form
 */
function phrase(written: string, sets: Sets, form: Form): string {
  const parts: string[] = [];
  let due = false;
  for (const token of written.split(' ')) {
    const [sign = ''] = /^(?:<\d+(?:-,)?>|\.\.\d\??|-!|!|>)/.exec(token) ?? [];
    const rest = token.slice(sign.length);
    const build = (word: string): string => wordOf(word, sets, form);
    const repeat = (word: string, times: string): void => {
      parts.push(due ? `(?:${form.between}${word})${times}` : `(?:${word}${form.between})${times}`);
    };
    const max = /\d+/.exec(sign)?.[0] ?? '';
    if (form.places[token] !== undefined) parts.push(form.places[token]);
    else if (sign === '!') parts.push(`(?!${due ? form.between : ''}${build(rest)}${form.after})`);
    else if (sign === '-!') parts.push(`(?<!${form.before}${build(rest)}${form.between})`);
    else if (sign.startsWith('..'))
      repeat(rest === '' ? form.word : build(rest), `{0,${max}}${sign.endsWith('?') ? '?' : ''}`);
    else if (sign.startsWith('<')) {
      const character = sign.includes(',') ? form.inClause : form.character;
      parts.push(`${form.after}${character}{0,${max}}${form.before}`);
      due = false;
    } else if (rest.endsWith('?')) repeat(build(rest.slice(0, -1)), '?');
    else {
      parts.push(`${due ? form.between : ''}${sign === '>' ? '()' : ''}${build(rest)}`);
      due = true;
    }
  }
  return parts.join('');
}

/** Builds the source of a pattern for any of these phrases. It begins and ends where a word does. */
export function anyPhrase(written: readonly string[], sets: Sets, form: Form): string {
  return `${form.before}(?:${written.map((one) => phrase(one, sets, form)).join('|')})${form.after}`;
}
