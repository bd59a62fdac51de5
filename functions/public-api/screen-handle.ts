const unwelcome = 'is not a name that every family would like to read';

/**
 * What is wrong with a handle, for the person who would like it; `undefined` when nothing is. The lists that it needs are
 * loaded with the first name that somebody chooses.
 */
export const screenHandle = async (handle: string, who: { teen: boolean }): Promise<string | undefined> => {
  const { handleFault } = await import('../../shared/people/chosen-handle.ts');
  const fault = handleFault(handle, who);
  if (fault !== undefined) return fault;
  const { refusedInName } = await import('../../shared/screening/names/find-refused.ts');
  if (refusedInName(handle) !== undefined) return unwelcome;
  const { screenName } = await import('../../shared/screening/screen-name.ts');
  const findings = await screenName(handle);
  return findings.some(({ severity }) => severity > 0) ? unwelcome : undefined;
};
