import { type Refusal, refuse } from '../../shared/contract/refusal.ts';

const unsuitable = 'is not suitable for a family site';
/** The message for a name that expresses distress. It offers help first. */
const distressAnswer =
  'sounds as if you are going through something very hard. You matter, and you are not alone: talk to someone you ' +
  'trust, or see findahelpline.com. Many people read a name but nobody can answer it, so please ' +
  'choose another';

const loadScreening = async () => (await import('../../shared/screening/screen-name.ts')).screenName;

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
  const { refusedInName } = await import('../../shared/screening/names/find-refused.ts');
  const refused = refusedInName(handle);
  if (refused !== undefined) return refused.needsCare ? distressAnswer : unsuitable;
  const screenName = await load();
  try {
    const grave = (await screenName(handle)).filter(({ severity }) => severity > 0);
    if (grave.some(({ category }) => category === 'self-harm')) return distressAnswer;
    return grave.length > 0 ? unsuitable : undefined;
  } catch (cause) {
    return refuse('name-not-checked', { retryAfter: 5, cause });
  }
}
