import type { Submission } from './submission.ts';
import { isVisible } from './submission-machine.ts';

/** What a decision does to the name that somebody chose. */
export interface NameChange {
  person: string;
  name: string;
  /** `reset` gives them the default name; `restored` gives back the one that was taken. */
  to: 'reset' | 'restored';
  /** Which of their submissions carried the name when it was reset. */
  carriers: readonly string[];
  at: string;
}

/** The change of a name that follows from what was decided about it; nothing where it stays as it was. */
export function nameChange(before: Submission, after: Submission, at: string): NameChange | undefined {
  if (before.kind !== 'name' || after.kind !== 'name') return undefined;
  const [was, is] = [isVisible(before.state), isVisible(after.state)];
  if (was === is) return undefined;
  const { address, handle } = before;
  const carriers = (was ? after.carriers : before.carriers) ?? [];
  return { person: address.person, name: handle, to: was ? 'reset' : 'restored', carriers, at };
}
