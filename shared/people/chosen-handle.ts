import { isDefaultHandle } from './handle.ts';

const letters = /^[\p{L}\p{N}]+(?:[ _-][\p{L}\p{N}]+)*$/u;
const official = /night ?light|moderat|admin|editor|official|support|staff/;

/** The form in which two handles are the same name: no case, no accents, no separators. */
export const handleKey = (handle: string): string =>
  handle
    .normalize('NFKD')
    .replace(/[\p{M} _-]/gu, '')
    .toLowerCase();

/** Why a handle cannot be chosen by its form alone; what it says is screened like any text. */
export const handleFault = (handle: string): string | undefined => {
  if (!letters.test(handle))
    return 'takes letters and digits, with single spaces, hyphens or underscores between';
  if (/\d{5}/.test(handle)) return 'looks like a number that belongs to somebody';
  if (official.test(handle.toLowerCase()) || official.test(handleKey(handle)))
    return 'sounds like the people who run this site';
  if (isDefaultHandle(handle)) return 'is kept for people who have not chosen a name';
  return undefined;
};
