import { describe, expect, it } from 'vitest';
import { titleOwner } from '../../../shared/revisions/title-owner.ts';

describe('the owner of a title', () => {
  it('is who wrote the latest revision, whoever published it, corrected its facts or accepted a suggestion', () => {
    const title = { createdBy: 'adder', writtenBy: 'writer', editedBy: 'publisher' };
    expect(titleOwner(title)).toBe('writer');
  });

  it('is who added the title while nobody has written a revision', () => {
    const title = { createdBy: 'adder', editedBy: 'corrector' };
    expect(titleOwner(title)).toBe('adder');
  });

  it('is not known of a title from before names were stored', () => {
    expect(titleOwner({})).toBeUndefined();
  });
});
