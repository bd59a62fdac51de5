import { describe, expect, it } from 'vitest';
import {
  firstState,
  type QueueAction,
  type QueueState,
  queueReducer,
  selectedCases,
} from '../../../../../functions/web/islands/console/queue/queue-state.ts';
import type { ListedCase } from '../../../../../shared/contract/case-schemas.ts';
import { defined } from '../../../../../shared/values/defined.ts';

const aCase = (id: string, change: Partial<ListedCase> = {}): ListedCase => ({
  id,
  version: 1,
  state: 'open',
  kind: 'review',
  receipt: `rcp_${id}`,
  title: { slug: 'coco', name: 'Coco' },
  audience: 'adult',
  author: `Author of ${id}`,
  category: 'language',
  priority: 4,
  openedAt: '2026-11-23T09:30:00.000Z',
  ...change,
});
const following = (state: QueueState, ...actions: QueueAction[]): QueueState =>
  actions.reduce(queueReducer, state);
const read = (query: string, ids: readonly string[], more: { goesOn?: boolean; cursor?: string } = {}) => ({
  type: 'list-read' as const,
  query,
  list: {
    items: ids.map((id) => aCase(id)),
    ...defined({ nextCursor: more.cursor }),
  },
  goesOn: more.goesOn ?? false,
});
const asked = (query: string) => ({ type: 'list-asked' as const, query });
const selected = (id: string, on = true) => ({ type: 'selection-set' as const, id, on });
const idsOf = ({ items }: Pick<QueueState, 'items'>): string[] => items.map(({ id }) => id);
const opened = firstState('');
const listed = following(opened, asked('a'), read('a', ['one', 'two', 'three'], { cursor: 'next' }));
const problem = { status: 503, title: 'The service is busy', code: 'try-again', errors: [] };

describe('a queue that was just opened', () => {
  it('is loading, with the filters in the URL', () => {
    expect(opened).toMatchObject({ loading: true, items: [], filters: { tab: 'waiting' } });
    expect(firstState('?tab=closed&q=coco').filters).toEqual({ tab: 'closed', q: 'coco' });
  });
});

describe('a list of cases', () => {
  it('is shown when it is loaded, with the cursor of the next page', () => {
    expect(idsOf(listed)).toEqual(['one', 'two', 'three']);
    expect(listed).toMatchObject({ loading: false, cursor: 'next' });
  });

  it('appends the next page, and ends without a cursor', () => {
    const whole = following(listed, asked('b'), read('b', ['four'], { goesOn: true }));
    expect(idsOf(whole)).toEqual(['one', 'two', 'three', 'four']);
    expect(whole.cursor).toBeUndefined();
  });

  it('replaces the previous list when it is reloaded', () => {
    expect(idsOf(following(listed, asked('a'), read('a', ['two'])))).toEqual(['two']);
  });

  it('is ignored, like a failure, when another list was requested since', () => {
    const waiting = following(listed, asked('old'), asked('new'));
    expect(following(waiting, read('old', ['late']))).toBe(waiting);
    expect(following(waiting, { type: 'list-refused', query: 'old', problem })).toBe(waiting);
  });

  it('shows the problem when loading the next page fails, until the page is requested again', () => {
    const refused = following(listed, asked('b'), { type: 'list-refused', query: 'b', problem });
    expect(refused).toMatchObject({ loading: false, problem });
    expect(idsOf(refused)).toEqual(['one', 'two', 'three']);
    expect(following(refused, asked('b'))).toMatchObject({ loading: true, problem: undefined });
  });

  it('shows a claimed case in its new state, with the author as before', () => {
    const { author: _, ...changed } = aCase('two', { state: 'assigned', version: 2 });
    const items = following(listed, { type: 'case-changed', changed }).items;
    expect(items[1]).toMatchObject({ id: 'two', state: 'assigned', version: 2, author: 'Author of two' });
    expect(items[0]).toBe(listed.items[0]);
  });
});

describe('selected cases', () => {
  it('are added, removed, toggled and cleared', () => {
    const state = following(
      listed,
      selected('one'),
      selected('two'),
      selected('two'),
      selected('one', false),
    );
    expect([...state.selectedIds]).toEqual(['two']);
    const toggled = following(
      state,
      { type: 'selection-toggled', id: 'two' },
      { type: 'selection-toggled', id: 'three' },
    );
    expect([...toggled.selectedIds]).toEqual(['three']);
    expect(following(toggled, { type: 'selection-cleared' }).selectedIds.size).toBe(0);
  });

  it('are listed in the order of the page, without cases that are not on it any more', () => {
    const state = following(listed, selected('three'), selected('gone'), selected('one'));
    expect(selectedCases(state).map(({ id }) => id)).toEqual(['one', 'three']);
  });

  it('are the first fifty at most', () => {
    const ids = Array.from({ length: 60 }, (_, index) => `case-${index}`);
    const state = following(opened, asked('a'), read('a', ids), ...ids.map((id) => selected(id)));
    expect(selectedCases(state)).toHaveLength(50);
  });

  it('are cleared when the filters change, while the list stays', () => {
    const state = following(listed, selected('one'), {
      type: 'filters-changed',
      filters: { tab: 'mine', q: 'coco' },
    });
    expect(state.filters).toEqual({ tab: 'mine', q: 'coco' });
    expect(state.selectedIds.size).toBe(0);
    expect(idsOf(state)).toEqual(['one', 'two', 'three']);
  });
});

describe('a decision about several cases', () => {
  const decided = { ids: ['one', 'two'], message: '2 cases decided' };
  const until = '2026-11-23T10:01:00.000Z';
  const deciding = following(listed, selected('one'), selected('two'), { type: 'dialog-opened' });

  it('leaves the cases selected when the dialog is closed without a decision', () => {
    const closed = following(deciding, { type: 'dialog-closed' });
    expect(closed.deciding).toBe(false);
    expect([...closed.selectedIds]).toEqual(['one', 'two']);
  });

  it('closes the dialog, clears the selection, and can be undone until the given time', () => {
    const state = following(deciding, { type: 'cases-decided', decided, until });
    expect(state).toMatchObject({ deciding: false, decided: { ...decided, until } });
    expect(state.selectedIds.size).toBe(0);
  });

  it('cannot be undone twice', () => {
    const state = following(deciding, { type: 'cases-decided', decided, until }, { type: 'undo-started' });
    expect(state.decided).toBeUndefined();
  });
});

it('the queue announces the last message', () => {
  const state = following(
    listed,
    { type: 'announced', message: 'Released.' },
    { type: 'announced', message: 'Again.' },
  );
  expect(state.message).toBe('Again.');
});
