import { describe, expect, it } from 'vitest';
import { startingPage, startOf } from '../../../../../functions/web/html/editorial/starting-page.ts';
import type { TitleDraft } from '../../../../../functions/web/html/editorial/title-draft.ts';
import { startMerging } from '../../../../../functions/web/islands/editorial/title/edit-starts.ts';
import { Title } from '../../../../../shared/titles/schema.ts';
import { sampleTitle } from '../../../../support/titles.ts';

const sample = sampleTitle('a-title', 'A Title');
const facts = Title.parse(sample.title);
const review = sample.review as TitleDraft['revisions'][0]['content'];
const createdAt = '2026-11-01T10:00:00.000Z';
const publishedAt = createdAt;
const named = (name: string): Title => ({ ...facts, name });
const draftOf = (change: Partial<TitleDraft>): TitleDraft => ({
  ...{ title: facts, state: 'waiting', version: 5, secondEditor: true, changedAt: createdAt },
  revisions: [],
  ...change,
});
const first = { revision: 1, createdAt, publishedAt, title: facts, content: review };

describe('the page from which an editor starts', () => {
  it('is what readers see after an earlier revision was restored', () => {
    const second = { ...first, revision: 2, content: { ...review, oneLiner: 'Restored over.' } };
    const draft = draftOf({ revisions: [second, first], published: { revision: 1, publishedAt } });
    expect(startingPage(draft)).toMatchObject({ oneLiner: review.oneLiner });
  });

  it('is the waiting revision with the facts that were corrected since it was written', () => {
    const waiting = { revision: 1, createdAt, ownFacts: true as const, content: review };
    const draft = draftOf({
      title: { ...facts, details: { ...facts.details, topics: ['Justice'] } } as Title,
      revisions: [{ ...waiting, title: named('Another Name'), factsBefore: facts }],
      waitingRevision: 1,
    });
    expect(startOf(draft)).toMatchObject({
      page: { name: 'Another Name', details: { topics: ['Justice'] } },
      waiting: [],
    });
    expect(startOf({ ...draft, title: named('Corrected') })).toMatchObject({
      page: { name: 'Corrected' },
      waiting: [{ path: '/name', value: 'Another Name', revision: 1, waits: true }],
    });
  });
});

describe('an edit that decides between a revision and what was published since', () => {
  const waiting = { revision: 2, createdAt, base: 1, ownFacts: true as const, content: review };
  const published = { ...first, revision: 3, title: named('Published Since') };
  const draft = draftOf({
    title: named('Published Since'),
    revisions: [published, { ...waiting, title: named('Waiting') }, first],
    waitingRevision: 2,
    published: { revision: 3, publishedAt },
  });

  it('stays on the base of the revision, so that a draft of it is merged again when it is saved', () => {
    const [, revision] = draft.revisions;
    const start = startMerging(draft, revision as (typeof draft.revisions)[0]);
    expect(start).toMatchObject({
      edit: { base: { name: 'A Title' }, values: { name: 'Waiting' }, version: 4, merges: 2 },
      merging: { conflicts: [{ path: '/name', mine: 'Waiting', theirs: 'Published Since' }], version: 5 },
    });
  });
});
