import { describe, expect, it } from 'vitest';
import { proposalOf, withLanguage } from '../../../../../functions/web/html/console/policy.ts';
import { policyV1 } from '../../../../../shared/moderation/policy.ts';

describe('the languages in the policy editor', () => {
  it('adds and removes a language, and leaves the list out when only English is left', () => {
    expect(withLanguage(undefined, 'es', true)).toEqual(['en', 'es']);
    expect(withLanguage(['en', 'es'], 'es', false)).toBeUndefined();
    const settings = { samplingShare: undefined, languages: withLanguage(undefined, 'es', true) };
    expect(proposalOf(policyV1, [], settings).policy.languages).toEqual(['en', 'es']);
  });
});
