import { handleFault } from '../../shared/people/chosen-handle.ts';

const refused = new Set([
  'profanity',
  'slur',
  'hate',
  'harassment',
  'threat',
  'sexual',
  'solicitation',
  'grooming',
  'self-harm',
  'email',
  'phone',
  'url',
  'handle',
  'street-address',
  'payment-card',
  'national-id',
]);

/** What is wrong with a handle, for the person who would like it; `undefined` when nothing is. */
export const screenHandle = async (handle: string): Promise<string | undefined> => {
  const fault = handleFault(handle);
  if (fault !== undefined) return fault;
  const { screen } = await import('../../shared/screening/screen.ts');
  const spaced = handle.replaceAll(/[_-]/g, ' ');
  for (const text of new Set([handle, spaced, spaced.replaceAll(' ', '')])) {
    const { findings, failed } = await screen({ text });
    if (failed.length > 0) return 'cannot be checked just now';
    if (findings.some(({ category, severity }) => refused.has(category) && severity > 0))
      return 'is not a name that every family would like to read';
  }
  return undefined;
};
