import { describe, expect, it } from 'vitest';
import { type Edit, editAfterSave } from '../../../../../functions/web/islands/editorial/title/edit-state.ts';

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
    expect(editAfterSave(sent, sent, fresh, false)).toEqual(fresh);
  });

  it('keeps the review when only the facts were saved, and has the facts as they are stored', () => {
    expect(editAfterSave(sent, sent, fresh, true)).toMatchObject({
      version: 2,
      base: { name: 'A Film' },
      values: { name: 'A Film', oneLiner: 'Typed' },
    });
  });

  it('keeps what was typed during the save', () => {
    const now = edit({ name: 'A Film', oneLiner: 'Typed more' });
    expect(editAfterSave(now, sent, fresh, false)).toMatchObject({ version: 2, values: now.values });
  });
});
