import { describe, expect, it } from 'vitest';
import type { OtherWords } from '../../../../../functions/web/html/editorial/other-words.ts';
import type { TitleDraft } from '../../../../../functions/web/html/editorial/title-draft.ts';
import {
  type Edit,
  editAfterFacts,
  editAfterSave,
  isUnsaved,
  mergedFacts,
  unsavedOf,
} from '../../../../../functions/web/islands/editorial/title/edit-state.ts';

const edit = (values: Edit['values'], version = 1): Edit => ({
  base: {},
  version,
  values,
  note: '',
  others: [],
});

describe('an edit after it was saved', () => {
  const sent = edit({ name: ' A Film', oneLiner: 'Typed' });
  const fresh = { ...edit({ name: 'A Film' }, 2), base: { name: 'A Film' } };

  it('is what is stored', () => {
    expect(editAfterSave(sent, sent, fresh)).toEqual(fresh);
  });

  it('keeps what was typed during the save', () => {
    const now = edit({ name: 'A Film', oneLiner: 'Typed more' });
    expect(editAfterSave(now, sent, fresh)).toMatchObject({ version: 2, values: now.values });
  });
});

describe('an edit after its facts were saved', () => {
  const page = { name: 'A Fim', network: 'One', verdict: 'Old' };
  const now: Edit = { ...edit({ ...page, name: 'A Film', verdict: 'New' }), base: page };

  it('keeps the review that the editor is writing, and takes over what others have saved', () => {
    const stored = { ...page, name: 'A Film', network: 'Two' };
    const fresh = { ...edit(stored, 2), base: stored };
    const sent = { name: 'A Film', network: 'One' };
    const after = editAfterFacts(now, sent, fresh, 'film');
    expect(after).toMatchObject({ version: 2, base: stored, values: { ...stored, verdict: 'New' } });
    const typed = { ...now, values: { ...now.values, name: 'A Film, and more' } };
    expect(editAfterFacts(typed, sent, fresh, 'film').values).toMatchObject({ name: 'A Film, and more' });
  });

  it('has the facts as they are stored', () => {
    const sent = { ...page, name: ' A Film' };
    const fresh = { ...edit({ ...page, name: 'A Film' }, 2), base: { ...page, name: 'A Film' } };
    const typed = { ...now, values: { ...now.values, name: ' A Film' } };
    expect(editAfterFacts(typed, sent, fresh, 'film').values).toMatchObject({ name: 'A Film' });
  });

  it('is about the facts that readers see, whatever another editor has in a revision that waits', () => {
    const title = { name: 'A Fim', network: 'Two' } as unknown as TitleDraft['title'];
    const given = { base: { name: 'A Fim', network: 'One' }, facts: { name: 'A Film', network: 'One' } };
    expect(mergedFacts(given, { title, version: 3 } as TitleDraft, 'Why')).toMatchObject({
      page: { name: 'A Film', network: 'Two' },
      ...{ conflicts: [], version: 3, factsNote: 'Why' },
    });
  });
});

describe('what a revision that waits says about a field that was published since', () => {
  const waits: OtherWords = { path: '/name', value: 'Waiting', revision: 2, waits: true };
  const stays = { path: '/name', value: 'Waiting', revision: 2 };

  it('needs no draft of its own, is stored with one, and is not lost by saving', () => {
    const now = { ...edit({ name: 'A' }), base: { name: 'A' }, others: [waits] };
    expect(isUnsaved(now)).toBe(false);
    expect(unsavedOf(now).others).toEqual([stays]);
    const fresh = { ...edit({ name: 'B' }, 2), base: { name: 'B' } };
    const after = editAfterSave(now, now, fresh);
    expect([after.others, isUnsaved(after)]).toEqual([[stays], true]);
  });
});
