import { type Refusal, refuse } from '../../shared/contract/refusal.ts';
import type { NameProblem } from '../../shared/screening/names/check-name.ts';

/** What the person who chose a name is told. A name that expresses distress is answered with help first. */
const answers: Readonly<Record<NameProblem, string>> = {
  distress:
    'sounds as if you are going through something very hard. You matter, and you are not alone: talk to someone you ' +
    'trust, or see findahelpline.com. Many people read a name but nobody can answer it, so please ' +
    'choose another',
  unsuitable: 'is not suitable for a family site',
  doubtful:
    'may be read in a way that does not suit a family site, and our check cannot tell; please choose another',
};

const loadScreening = async () => (await import('../../shared/screening/names/check-name.ts')).checkName;

/**
 * Returns what is wrong with a handle, as a message for the person who chose it; `undefined` when it is allowed. The
 * word lists are loaded when they are first needed. Refuses with `name-not-checked` when screening fails, because a name is
 * never accepted unchecked.
 */
export async function screenHandle(
  handle: string,
  who: { teen: boolean },
  load: typeof loadScreening = loadScreening,
): Promise<string | Refusal<'name-not-checked'> | undefined> {
  const { handleFault } = await import('../../shared/people/chosen-handle.ts');
  const fault = handleFault(handle, who);
  if (fault !== undefined) return fault;
  const checkName = await load();
  try {
    const problem = await checkName(handle);
    return problem && answers[problem];
  } catch (cause) {
    return refuse('name-not-checked', { retryAfter: 5, cause });
  }
}
