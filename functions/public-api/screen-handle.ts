import { Problem } from '../../shared/http/problem.ts';

const unwelcome = 'is not a name that every family would like to read';

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
  if (refusedInName(handle) !== undefined) return unwelcome;
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
  return findings.some(({ severity }) => severity > 0) ? unwelcome : undefined;
};
