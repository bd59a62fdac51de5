import { describe, expect, it } from 'vitest';
import { pictureNote } from '../../../../../functions/web/html/editorial/picture-note.ts';
import {
  chosenSlugs,
  notRecommendable,
  recommendationNote,
} from '../../../../../functions/web/html/editorial/recommendation-note.ts';

describe('the note beside a picture', () => {
  it('says that readers do not see it, and why', () => {
    expect(pictureNote({ state: 'missing' })).toContain('was not uploaded yet');
    expect(pictureNote({ state: 'waiting' })).toContain('not checked yet');
    expect(pictureNote({ state: 'refused' })).toBe('This picture was refused. Readers do not see it.');
    expect(
      pictureNote({ state: 'refused', errors: [{ message: 'is no PNG' }, { message: 'is empty' }] }),
    ).toBe('This picture was refused: is no PNG; is empty. Readers do not see it.');
  });

  it('is not there when readers see it', () => {
    expect(pictureNote({ state: 'ready' })).toBeUndefined();
  });
});

describe('the note beside a recommended title', () => {
  const slugs = chosenSlugs(['coco', { slug: 'bluey', reason: 'Funny.' }, 'coco', 'heidi', 'nobody']);
  const noteAt = (at: number) => recommendationNote(slugs, at, 'heidi', new Set(['nobody']));

  it('says which rows the page does not show', () => {
    expect([0, 1].map(noteAt)).toEqual([undefined, undefined]);
    expect(noteAt(2)).toContain('listed above already');
    expect(noteAt(3)).toContain('the title itself');
    expect(noteAt(4)).toContain('No title has this address yet');
  });

  it('tells why a title cannot be added', () => {
    expect(notRecommendable('heidi', slugs, 'heidi')).toBe('This is the title itself.');
    expect(notRecommendable('bluey', slugs, 'heidi')).toBe('It is in the list already.');
    expect(notRecommendable('frozen', slugs, 'heidi')).toBeUndefined();
  });
});
