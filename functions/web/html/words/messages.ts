import { defined } from '../../../../shared/values/defined.ts';
import { fieldName, isFieldName } from './fields.ts';
import { gridName } from './grid-name.ts';
import { kindOfOffer } from './offers.ts';

/** What is wrong with a value, as a whole sentence, and the member of the value that is meant, such as `region`. */
export interface Fault {
  field?: string;
  text: string;
}

/** What the validator of the API says before a number, and the plain words around that number. */
const limits: readonly (readonly [said: string, before: string, after: string])[] = [
  ['Too small: expected string to have >=', 'needs at least ', ' characters'],
  ['Too big: expected string to have <=', 'has more than ', ' characters'],
  ['Too small: expected number to be >=', 'must be at least ', ''],
  ['Too big: expected number to be <=', 'must be at most ', ''],
  ['Too big: expected array to have <=', 'has more than ', ' entries'],
];

/** Other beginnings of what the validator says, and plain words in their place. */
const others: readonly (readonly [said: string, words: string])[] = [
  ['Too small: expected array', 'needs at least one entry'],
  ['Too small: expected string to have >=1 characters', 'must not be empty'],
  ['Invalid input: expected number', 'must be a number'],
  ['Invalid input: expected int', 'must be a whole number'],
  ['Invalid input: expected string', 'must be a text'],
  ['Invalid URL', 'must be a whole address, such as https://example.org/page'],
  ['Invalid input', 'cannot be used here'],
];

/** Words of the API that begin what a value is or does. With `It` before them they are a sentence. */
const verbs = new Set(
  'is are has must needs cannot can may does names lists lacks belongs contains changes applies asks'.split(
    ' ',
  ),
);

/** Other words that begin what the API says about a value. */
const commands = new Set(['use', 'write', 'give', 'name', 'Too', 'Invalid']);

/** What comes before codes, and the names of these codes. */
const coded: readonly (readonly [said: string, nameOf: (code: string) => string])[] = [
  ['must be one of ', kindOfOffer],
  ['lacks ', gridName],
  ['must not list ', gridName],
];

const withNames = (words: string): string => {
  const [said, nameOf] = coded.find(([start]) => words.startsWith(start)) ?? [];
  if (said === undefined || nameOf === undefined) return words;
  const [codes = '', ...more] = words.slice(said.length).split(': ');
  return said + [codes.split(', ').map(nameOf).join(', '), ...more].join(': ');
};

/**
 * Replaces the codes of fields within a text by their names. Codes without capital letters, such as `note`, stay, because they
 * are also words of English.
 */
const withFieldNames = (words: string): string =>
  words.replaceAll(/\w+/g, (word) =>
    word !== word.toLowerCase() && isFieldName(word) ? fieldName(word) : word,
  );

/** Returns what is wrong with a field in plain words. The API's own words stay when they are plain already. */
export function plainMessage(message: string): string {
  if (message.endsWith('received undefined')) return 'is missing';
  const [, words] = others.find(([said]) => message.startsWith(said)) ?? [];
  if (words !== undefined) return words;
  const [said = '', before = '', after = ''] = limits.find(([start]) => message.startsWith(start)) ?? [];
  return said === ''
    ? withFieldNames(withNames(message))
    : `${before}${Number.parseFloat(message.slice(said.length))}${after}`;
}

/** Separates the member that a message is about from what it says, as in `region must be ...`. */
const separated = (message: string): { field?: string; rest: string } => {
  const [first = '', ...words] = message.split(' ');
  const steps = first.split('.');
  const second = words[0] ?? '';
  const isAbout = verbs.has(second) || commands.has(second);
  const isField = steps.every((step) => isFieldName(step) || /^\d+$/.test(step)) && steps.some(isFieldName);
  return isField && isAbout ? { field: first, rest: words.join(' ') } : { rest: message };
};

const alreadySaid = 'is what the page says already';

/** Returns words as a sentence, with a capital letter and a full stop. */
export function asSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1) + (/[.?!]$/.test(words) ? '' : '.');
}

/** Returns what the API says about a value as a sentence, and the member of the value that it is about. */
export function faultOf(message: string): Fault {
  const { field, rest } = separated(message);
  const words = plainMessage(rest);
  const text = words.startsWith(alreadySaid)
    ? `The page says this already${words.slice(alreadySaid.length)}`
    : verbs.has(words.split(' ', 1)[0] ?? '')
      ? `It ${words}`
      : words;
  return { ...defined({ field }), text: asSentence(text) };
}

/** Returns what the API says about a field as a whole sentence: `It needs at least 10 characters.` */
export function sentenceOf(message: string): string {
  const { field, text } = faultOf(message);
  if (field === undefined) return text;
  const names = field.split('.').filter(isFieldName).map(fieldName);
  return `${names.join(', ')}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** Returns why the API refused a request: what happened, what to do, and what is wrong with each field. */
export function refusalText({
  title,
  detail = '',
  errors,
}: {
  title: string;
  detail?: string;
  errors: readonly { path: string; message: string }[];
}): string {
  const faults = errors.map(({ path, message }) =>
    sentenceOf(isFieldName(path) ? `${path} ${message}` : message),
  );
  return [title, detail, ...faults]
    .filter((part) => part !== '')
    .map(asSentence)
    .join(' ');
}
