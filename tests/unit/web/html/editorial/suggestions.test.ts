import { describe, expect, it } from 'vitest';
import { changeableFields } from '../../../../../functions/web/html/editorial/changeable-fields.ts';
import { decidedWords } from '../../../../../functions/web/html/editorial/decided-words.ts';
import {
  actWords,
  type DecisionDraft,
  emptyDraft,
  missingIn,
  ownWords,
  requestOf,
} from '../../../../../functions/web/html/editorial/decision-draft.ts';
import { fieldErrors, refusalWords } from '../../../../../functions/web/html/editorial/decision-refusal.ts';
import {
  openSuggestionIn,
  suggestionFiltersIn,
  suggestionsAddress,
  suggestionsQuery,
} from '../../../../../functions/web/html/editorial/suggestion-filters.ts';
import { suggestionAction } from '../../../../../functions/web/html/editorial/suggestion-keymap.ts';
import {
  proposalWords,
  recordWords,
  standingOf,
} from '../../../../../functions/web/html/editorial/suggestion-words.ts';
import { entriesIn, valueControl } from '../../../../../functions/web/html/editorial/value-control.ts';
import { fieldWords } from '../../../../../functions/web/html/words/fields.ts';
import { decideSuggestion, readSuggestion } from '../../../../../shared/contract/suggestions.ts';
import { EditorDecisionRequest } from '../../../../../shared/moderation/editor-decision-request.ts';
import { pageFields } from '../../../../../shared/suggestions/page-fields.ts';
import { isOpinion, isSuggestible } from '../../../../../shared/suggestions/suggestible.ts';
import { sampleCatalogue } from '../../../../support/web/catalogue.ts';

const example = readSuggestion.answers[200].example;
const two = {
  ...example,
  state: 'forwarded' as string,
  changes: [
    { path: '/details/episodes', from: 9, now: 9, to: 10 },
    { path: '/details/network', from: 'Netflix', now: 'Netflix', to: 'Sea TV' },
  ],
};
const draftOf = (parts: Partial<DecisionDraft>, of = two): DecisionDraft => ({ ...emptyDraft(of), ...parts });

describe('a prepared decision', () => {
  it.each<[string, Partial<DecisionDraft>, object, string]>([
    ['accepts all', { outcome: 'accept' }, { outcome: 'accept' }, 'Accept'],
    [
      'accepts a part',
      { outcome: 'accept', picked: [1] },
      {
        outcome: 'accept-in-part',
        changes: [{ path: '/details/network', value: 'Sea TV', now: 'Netflix' }],
      },
      'Accept in part',
    ],
    [
      'accepts with the value of the editor',
      { outcome: 'accept', picked: [0], values: { 0: 12, 1: 'not accepted' } },
      { outcome: 'accept-in-part', changes: [{ path: '/details/episodes', value: 12, now: 9 }] },
      'Accept in part with your values',
    ],
    [
      'declines with a reason and a note',
      { outcome: 'decline', reason: 'no-source', note: ' Which list? ' },
      { outcome: 'decline', reason: 'no-source', publicNote: 'Which list?' },
      'Decline',
    ],
    [
      'declines in own words',
      { outcome: 'decline', reason: ownWords, note: 'It is a trailer.' },
      { outcome: 'decline', publicNote: 'It is a trailer.' },
      'Decline',
    ],
    [
      'says which one is the same',
      { outcome: 'duplicate', duplicateOf: 'sug_1' },
      { outcome: 'duplicate', duplicateOf: 'sug_1' },
      'Mark as a duplicate',
    ],
  ])('%s', (_, parts, body, words) => {
    const draft = draftOf(parts);
    expect(missingIn(draft, two)).toBeUndefined();
    const request = requestOf(draft, two);
    expect(request).toEqual({ version: two.version, ...body });
    expect(EditorDecisionRequest.safeParse(request).success).toBe(true);
    expect(actWords(draft, two)).toBe(words);
  });

  it.each<[Partial<DecisionDraft>, string]>([
    [{}, 'Choose what to do'],
    [{ outcome: 'accept', picked: [] }, 'No field is ticked'],
    [{ outcome: 'decline' }, 'Choose a reason'],
    [{ outcome: 'decline', reason: ownWords }, 'Write the reason'],
    [{ outcome: 'duplicate' }, 'Choose the suggestion'],
  ])('lacks something: %j', (parts, words) => {
    expect(missingIn(draftOf(parts), two)).toContain(words);
  });

  it('needs fields for a suggestion in words, and a reply for an appeal', () => {
    const inWords = { ...two, changes: [] };
    expect(missingIn(draftOf({ outcome: 'accept' }, inWords), inWords)).toContain('named no field');
    const written = [{ path: '/story', value: 'It ends with a question.' }];
    const seen = { ...inWords, page: { story: 'It ends.' } };
    expect(requestOf(draftOf({ outcome: 'accept', written }, seen), seen)).toMatchObject({
      outcome: 'accept',
      changes: [{ ...written[0], now: 'It ends.' }],
    });
    const appealed = { ...two, appeal: { text: 'Look again.' } };
    expect(missingIn(draftOf({ outcome: 'accept' }), appealed)).toContain('gets an answer');
  });

  it('accepts nothing that changed since before the editor says so, and then says what the page says now', () => {
    const [episodes, network] = two.changes;
    const changes = [{ ...episodes, now: 11 }, network] as typeof two.changes;
    const changed = { ...two, changes };
    expect(emptyDraft(changed).picked).toEqual([1]);
    expect(requestOf(draftOf({ outcome: 'accept', picked: [0, 1] }, changed), changed)).toMatchObject({
      outcome: 'accept',
      changes: [
        { path: '/details/episodes', value: 10, now: 11 },
        { path: '/details/network', value: 'Sea TV', now: 'Netflix' },
      ],
    });
    const unused = { ...two, changes: changes.slice(0, 1) };
    expect(missingIn(draftOf({ outcome: 'accept' }, unused), unused)).toContain('nothing to publish');
    const asProposed = { ...two, changes: [{ ...episodes, now: 10 }] as typeof two.changes };
    expect(requestOf(draftOf({ outcome: 'accept' }, asProposed), asProposed)).not.toHaveProperty('changes');
  });

  it('accepts nothing for a title that is off the site', () => {
    const off = { ...two, offSite: true as const };
    expect(missingIn(draftOf({ outcome: 'accept' }, off), off)).toContain('not on the site');
    expect(missingIn(draftOf({ outcome: 'decline', reason: 'no-source' }, off), off)).toBeUndefined();
    expect(decidedWords(off, { state: 'declined' })).toMatchObject({ offSite: true });
  });

  it('that is refused says why and at which field', () => {
    const draft = draftOf({ outcome: 'accept', picked: [1] });
    const refusal = {
      status: 422,
      title: 'No',
      code: 'patch-not-possible',
      errors: [{ path: 'changes.0.value', message: 'is wrong' }],
    };
    expect(fieldErrors(refusal, draft, two)).toEqual({ 1: 'It is wrong.' });
    const plain = { status: 409, title: 'No', errors: [] };
    expect(refusalWords({ ...plain, code: 'already-decided' }).reload).toBe(true);
    expect(refusalWords({ ...plain, code: 'unknown', detail: 'Later.' }).text).toBe('No. Later.');
  });

  it('has words for every refusal of the route', () => {
    const elsewhere = ['edits-conflict', 'reason-required', 'text-required', 'idempotency-key-reused'];
    for (const code of decideSuggestion.errors.filter((one) => !elsewhere.includes(one)))
      expect(refusalWords({ status: 409, title: 'No', code, errors: [] }).text, code).not.toBe('No.');
  });
});

describe('the inbox', () => {
  it('has its filters and the open suggestion in the URL', () => {
    const filters = suggestionFiltersIn('?state=conflict&area=grid&slug=coco&other=1');
    expect(filters).toEqual({ state: 'conflict', area: 'grid', slug: 'coco' });
    expect(suggestionFiltersIn('?state=held&area=x')).toEqual({});
    expect(suggestionsAddress({})).toBe('/editorial/suggestions');
    expect(suggestionsAddress({ slug: 'coco' }, 'sug_1')).toBe('/editorial/suggestions/sug_1?slug=coco');
    expect(openSuggestionIn('/editorial/suggestions/sug_1')).toBe('sug_1');
    expect(openSuggestionIn('/editorial/suggestions')).toBeUndefined();
    expect(suggestionsQuery({ area: 'grid' }, 'next')).toBe('area=grid&limit=30&cursor=next');
  });

  it('says in one line what a suggestion asks for', () => {
    expect(proposalWords(two)).toBe('Episodes: 9 → 10, and 1 more');
    expect(proposalWords({ changes: [], text: 'In words.' })).toBe('In words.');
    const cast = { path: '/details/cast/-', from: null, now: null, to: 'Mira Holt' };
    expect(proposalWords({ changes: [cast], text: '' })).toBe('Cast: one more: add Mira Holt');
    expect(fieldWords('/whereToWatch/0')).toBe('Offer 1');
    expect([recordWords(0), recordWords(3)]).toEqual(['none used yet', '3 used']);
    expect(standingOf({ state: 'declined', appeal: { text: 'Why.' } })).toBe('appeal');
  });

  it('has keys that decide nothing by themselves', () => {
    const press = {
      key: 'a',
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      repeat: false,
      inText: false,
      inDialog: false,
    };
    expect(suggestionAction(press, true)).toEqual({ type: 'choose', outcome: 'accept' });
    expect(suggestionAction({ ...press, key: '3' }, true)).toEqual({ type: 'number', number: 3 });
    expect(suggestionAction({ ...press, key: 'Enter', ctrlKey: true }, false)).toEqual({ type: 'confirm' });
    for (const none of [
      { inText: true },
      { inDialog: true },
      { altKey: true },
      { repeat: true },
      { ctrlKey: true },
    ])
      expect(suggestionAction({ ...press, ...none }, true)).toBeUndefined();
    expect(suggestionAction(press, false)).toBeUndefined();
  });
});

describe('the control for a value', () => {
  it.each([
    ['/contentGrid/language/level', 3, 'level'],
    ['/details/episodes', 3, 'number'],
    ['/details/premiereDate', '2020', 'date'],
    ['/details/network', 'Netflix', 'line'],
    ['/story', 'Long ago.', 'prose'],
    ['/details/onlinePlay', true, 'yes-no'],
    ['/details/cast', ['Mira Holt'], 'entries'],
    ['/whereToWatch/-', { provider: 'Library', region: 'US' }, 'row'],
    ['/whereToWatch', [{ provider: 'Library', region: 'US' }], 'rows'],
    ['/seasons', [{ season: 1, contentGrid: [] }], undefined],
    ['/whereToWatch/0', null, undefined],
  ])('follows from its path and the value: %s', (path, value, control) => {
    expect(valueControl(path, value)).toBe(control);
  });

  it('reads one entry from each line', () => {
    expect(entriesIn(' Mira Holt \n\n Ines Varga')).toEqual(['Mira Holt', 'Ines Varga']);
  });

  it('is there for every field that one editor may change after a suggestion in words', () => {
    for (const page of sampleCatalogue().pages.values()) {
      const edited = { ...pageFields(page) };
      const fields = changeableFields(edited, { secondEditor: false });
      const paths = fields.map(({ path }) => path);
      expect(paths).toEqual(expect.arrayContaining(['/story', '/ageRating', '/contentGrid/language/level']));
      expect(paths.filter((path) => !isSuggestible(path))).toEqual([]);
      expect(fields.filter(({ path, value }) => valueControl(path, value) === undefined)).toEqual([]);
      const facts = changeableFields(edited, { secondEditor: true }).map(({ path }) => path);
      expect(facts.filter(isOpinion)).toEqual([]);
      expect(facts).toEqual(paths.filter((path) => !isOpinion(path)));
    }
  });
});
