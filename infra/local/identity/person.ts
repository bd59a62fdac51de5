import { createHash } from 'node:crypto';

/** A person who signs in. `subject` is a name of their choice; `attributes` are those of their account. */
export interface Person {
  subject: string;
  groups: string[];
  attributes: Record<string, string>;
}

/** Returns the `sub` of a subject: a UUID, as in Cognito, but the same in every stack. */
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
