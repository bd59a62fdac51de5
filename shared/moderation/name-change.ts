import type { Submission } from './submission.ts';
import { isVisible } from './submission-machine.ts';

/** How a decision changes somebody's public name. */
export interface NameChange {
  person: string;
  name: string;
  /** `reset` gives them the default name; `restored` gives back the name that was reset. */
  to: 'reset' | 'restored';
  /** The item tags of their submissions that showed the name when it was reset. */
  carriers: readonly string[];
  at: string;
}

/** Returns how a decision changes a public name; `undefined` when the name stays as it was. */
export function nameChange(before: Submission, after: Submission, at: string): NameChange | undefined {
  if (before.kind !== 'name' || after.kind !== 'name') return undefined;
  const [was, is] = [isVisible(before.state), isVisible(after.state)];
  if (was === is) return undefined;
  const { address, handle } = before;
  const carriers = (was ? after.carriers : before.carriers) ?? [];
  return { person: address.person, name: handle, to: was ? 'reset' : 'restored', carriers, at };
}
