import { createHash } from 'node:crypto';

export const ROLES = [
  'adult',
  'teen',
  'educator',
  'trusted-reporter',
  'moderator',
  'editor',
  'admin',
] as const;
export type Role = (typeof ROLES)[number];

/** Who signs in: a handle of their choice, one group, and a birth year when it is known. */
export interface Person {
  subject: string;
  role: Role;
  birthYear?: number;
}

const HANDLE = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}$/u;

/** Reads a person from untrusted fields; a text says what is wrong. */
export function readPerson(fields: Record<string, unknown>): Person | string {
  const subject = typeof fields.subject === 'string' ? fields.subject.trim() : '';
  if (!HANDLE.test(subject)) return 'subject should be 1 to 40 letters, digits, spaces, dots or dashes';
  const role = ROLES.find((known) => known === fields.role);
  if (role === undefined) return `role should be one of ${ROLES.join(', ')}`;
  const given = fields.birthYear;
  if (given === undefined || given === '') return { subject, role };
  const birthYear = Number(given);
  if (!Number.isInteger(birthYear) || birthYear < 1900 || birthYear > 2100)
    return 'birthYear should be a year';
  return { subject, role, birthYear };
}

/** The `sub` of a subject: a UUID, as Cognito's are, the same in every stack. */
export function subjectId(subject: string): string {
  const hex = createHash('sha256').update(`subject:${subject}`).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
