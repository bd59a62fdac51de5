import type { ProblemCode } from './problems.ts';

/**
 * Who may call a route. `holder` is whoever has the receipt; `signed-in` any person; `author` a person whose age is
 * known, for everything that others get to see or that acts on them; the rest are roles.
 */
export type Access = 'all' | 'holder' | 'signed-in' | 'author' | 'moderator' | 'editor' | 'admin';

const token = [
  'token-missing',
  'token-invalid',
  'token-expired',
  'issuer-unavailable',
  'keys-wrong',
] as const satisfies readonly ProblemCode[];

/** The problems that checking the caller may answer with, by the access of the route. */
export const accessProblems = {
  all: [],
  holder: ['token-invalid', 'token-expired', 'issuer-unavailable', 'keys-wrong'],
  'signed-in': token,
  author: [...token, 'too-young', 'age-needed', 'name-not-checked'],
  moderator: [...token, 'not-a-moderator', 'under-18'],
  editor: [...token, 'not-an-editor', 'under-18'],
  admin: [...token, 'not-an-admin', 'under-18'],
} as const satisfies Record<Access, readonly ProblemCode[]>;

/** A code with which a caller may be refused at a route of this access. */
export type AccessProblem<Kind extends Access> = (typeof accessProblems)[Kind][number];

/** Whether a route is for staff: its tokens are checked by the gateway before any function runs. */
export function isForStaff(access: Access): boolean {
  return access === 'moderator' || access === 'editor' || access === 'admin';
}
