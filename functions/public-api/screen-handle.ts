import { Problem } from '../../shared/http/problem.ts';

const unwelcome = 'is not a name that every family would like to read';
/** Whoever tells of distress, in a name too, meets help first. */
const cared =
  'sounds as if something is very hard. You matter, and you are not alone: talk to someone you trust, or see findahelpline.com; a name is read by many and answered by nobody, so please choose another';

const loadScreening = async () => (await import('../../shared/screening/screen-name.ts')).screenName;

/**
 * What is wrong with a handle, for the person who would like it; `undefined` when nothing is. The lists that it needs are
 * loaded with the first name that somebody chooses. Throws 503 when the screening fails: a name that nobody looked at
 * is not taken.
 */
export const screenHandle = async (
  handle: string,
  who: { teen: boolean },
  load: typeof loadScreening = loadScreening,
): Promise<string | undefined> => {
  const { handleFault } = await import('../../shared/people/chosen-handle.ts');
  const fault = handleFault(handle, who);
  if (fault !== undefined) return fault;
  const { refusedInName } = await import('../../shared/screening/names/find-refused.ts');
  const refused = refusedInName(handle);
  if (refused !== undefined) return refused.needsCare ? cared : unwelcome;
  const screenName = await load();
  const findings = await screenName(handle).catch((cause: unknown) => {
    throw new Problem(
      503,
      'name-not-checked',
      'This name cannot be checked just now; try again, or choose another',
      {
        headers: { 'retry-after': '5' },
        cause,
      },
    );
  });
  const grave = findings.filter(({ severity }) => severity > 0);
  if (grave.some(({ category }) => category === 'self-harm')) return cared;
  return grave.length > 0 ? unwelcome : undefined;
};
