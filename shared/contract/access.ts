import type { ProblemCode } from './problems.ts';

/**
 * Who may call a route. `all` needs no token. `holder` is anybody who has the receipt; a token is optional. `signed-in`
 * is any signed-in person. `author` is a signed-in person whose age is known; it is required for what other people see
 * or are affected by. The others are staff roles.
 */
export type Access = 'all' | 'holder' | 'signed-in' | 'author' | 'moderator' | 'editor' | 'admin';

const token = [
  'token-missing',
  'token-invalid',
  'token-expired',
  'issuer-unavailable',
  'keys-wrong',
] as const satisfies readonly ProblemCode[];

/** The problem codes with which the check of the caller may refuse a request, for each access. */
export const accessProblems = {
  all: [],
  holder: token,
  'signed-in': token,
  author: [...token, 'too-young', 'age-needed', 'name-not-checked'],
  moderator: [...token, 'not-a-moderator', 'under-18'],
  editor: [...token, 'not-an-editor', 'under-18'],
  admin: [...token, 'not-an-admin', 'under-18'],
} as const satisfies Record<Access, readonly ProblemCode[]>;

/** A problem code with which the check of the caller may refuse a request to a route with this access. */
export type AccessProblem<Kind extends Access> = (typeof accessProblems)[Kind][number];

/** Returns whether the access is for staff. The gateway checks staff tokens before any function runs. */
export function isForStaff(access: Access): boolean {
  return access === 'moderator' || access === 'editor' || access === 'admin';
}
