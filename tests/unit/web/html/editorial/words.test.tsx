import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { editorialAction } from '../../../../../functions/web/html/editorial/keymap.ts';
import { LogLine } from '../../../../../functions/web/html/editorial/log-entry.tsx';
import type { LogEntry } from '../../../../../functions/web/html/editorial/title-draft.ts';
import {
  titleFiltersAddress,
  titleFiltersIn,
  titlesQuery,
} from '../../../../../functions/web/html/editorial/title-filters.ts';
import { ageOf } from '../../../../../functions/web/html/editorial/title-words.ts';
import { FieldChanges } from '../../../../../functions/web/html/parts/field-changes.tsx';
import { valueLines } from '../../../../../functions/web/html/words/field-values.ts';
import { fieldWords } from '../../../../../functions/web/html/words/fields.ts';
import { titlesNamedIn, withTitleNames } from '../../../../../functions/web/html/words/title-names.ts';

const press = {
  key: 's',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  inText: false,
  inDialog: false,
};

describe('a changed field', () => {
  it.each([
    ['/details/premiereDate', 'Premiere date'],
    ['/contentGrid/language/level', 'Language: level'],
    ['/seasons/2/contentGrid/language/note', 'Season 2: Language: note'],
    ['/seasons/0/ageRating', 'Specials: Age'],
    ['/details/externalIds/imdb', 'IMDb'],
    ['/originalTitle/name', 'Original title'],
    ['/media/1/alt', 'Picture or video 2: What it shows'],
    ['/whereToWatch/0', 'Offer 1'],
    ['/details/cast/0', 'Cast, entry 1'],
  ])('%s is called %s', (path, words) => {
    expect(fieldWords(path)).toBe(words);
  });

  it('has its value in words', () => {
    expect(valueLines('/contentGrid/language/level', 4)).toEqual(['4, a lot']);
    expect(valueLines('/ageRating', 12)).toEqual(['12+']);
    expect(valueLines('/details/onlinePlay', false)).toEqual(['No']);
    expect(valueLines('/details/cast', ['Ana', 'Bo'])).toEqual(['Ana', 'Bo']);
    expect(valueLines('/details/network', null)).toEqual([]);
    expect(valueLines('/details/premiereDate', '2026-01-02')).toEqual(['January 2, 2026']);
    expect(valueLines('/details/endDate', '2026-01')).toEqual(['January 2026']);
    expect(valueLines('/whereToWatch/0/lastChecked', '2026-01-02')).toEqual(['January 2, 2026']);
    const offer = {
      provider: 'Kino',
      kind: 'rent',
      region: 'DE',
      url: 'https://k.example',
      lastChecked: '2026-01-02',
    };
    expect(valueLines('/whereToWatch', [offer])).toEqual([
      'Kino, Rent, Germany, https://k.example, checked January 2, 2026',
    ]);
  });

  it('shows the words that differ inside a text, and escapes them', () => {
    const html = renderToString(
      <FieldChanges
        changes={[
          {
            path: '/story',
            from: 'A long enough story about a <b>river</b>.',
            to: 'A long enough story about a <b>lake</b>.',
          },
        ]}
      />,
    );
    expect(html).toContain('<del>river</del>');
    expect(html).toContain('<ins>lake</ins>');
    expect(html).not.toContain('<b>');
  });
});

describe('a changed text', () => {
  const compared = (from: unknown, to: unknown, path = '/story') =>
    renderToString(<FieldChanges changes={[{ path, from, to }]} />);

  it.each([
    ['Buy the tickets.', 'Buy the tickets, twice.', '<ins>, twice</ins>'],
    ['It is loud', 'It is loud!', '<ins>!</ins>'],
    ['A short one', 'A shorter one', '<ins>shorter</ins>'],
    [['Who buys the tickets.'], ['Who buys the tickets, twice.'], '<ins>, twice</ins>'],
    [['Why?', 'Who buys the tickets.'], ['Why?', 'Who buys the tickets, twice.'], '<ins>, twice</ins>'],
  ])('from %o to %o has %s', (from, to, marked) => {
    expect(compared(from, to)).toContain(marked);
  });

  it('has no spaces inside what is marked, and keeps them around it', () => {
    const html = compared('They sail on the river at night.', 'They sail on the river again and at night.');
    expect(html).toContain('river <ins>again and</ins> at night.');
  });

  it('marks whole entries of a list that are new or gone', () => {
    const html = compared(['Ana', 'Bo'], ['Ana', 'Cy'], '/details/cast');
    expect(html.match(/class="change-line"/g)).toHaveLength(2);
  });
});

describe('a changed recommendation', () => {
  const change = {
    path: '/recommendations',
    from: ['coco', 'not-published'],
    to: [{ slug: 'coco', reason: 'Same songs' }],
  };

  it('has the name of the title, or its slug when the name is not known', () => {
    expect(titlesNamedIn([change, { path: '/name', from: 'a', to: 'b' }])).toEqual(['coco', 'not-published']);
    const [shown] = withTitleNames([change], new Map([['coco', 'Coco']]));
    expect(valueLines('/recommendations', shown?.from)).toEqual(['Coco', 'not-published']);
    expect(valueLines('/recommendations', shown?.to)).toEqual(['Coco, Same songs']);
  });
});

describe('the keys of the room', () => {
  it('save and publish only with Ctrl or Cmd, also while somebody types', () => {
    expect(editorialAction({ ...press, ctrlKey: true, inText: true }, true)).toBe('save');
    expect(editorialAction({ ...press, key: 'Enter', metaKey: true }, true)).toBe('publish');
    expect(editorialAction(press, true)).toBeUndefined();
    expect(editorialAction({ ...press, key: 'j' }, true)).toBe('next');
    expect(editorialAction({ ...press, key: 'j', inText: true }, true)).toBeUndefined();
    expect(editorialAction({ ...press, key: 'j' }, false)).toBeUndefined();
    expect(editorialAction({ ...press, key: 'n', inDialog: true }, true)).toBeUndefined();
  });
});

describe('the filters of the list', () => {
  it('are in the address, without unknown values', () => {
    const filters = titleFiltersIn('?state=waiting&kind=vhs&q=%20boats%20');
    expect(filters).toEqual({ state: 'waiting', q: 'boats' });
    expect(titleFiltersAddress(filters)).toBe('/editorial?state=waiting&q=boats');
  });

  it('ask for links that nobody checked for 90 days', () => {
    const query = titlesQuery({ links: 'old' }, Date.parse('2026-11-29T10:00:00Z'));
    expect(query).toBe('limit=50&checkedBefore=2026-08-31');
  });

  it('say how long something waits', () => {
    const now = Date.parse('2026-11-29T10:00:00Z');
    expect(ageOf('2026-11-26T09:00:00Z', now)).toBe('3 days');
    expect(ageOf('2026-11-29T09:00:00Z', now)).toBe('1 hour');
    expect(ageOf('2026-11-29T09:59:50Z', now)).toBe('just now');
  });
});

describe('a line of the log of a title', () => {
  const line = (entry: Partial<LogEntry>) => {
    const whole = { version: 4, at: '2026-01-02T10:00:00.000Z', by: 'Silver Badger 7', ...entry } as LogEntry;
    return renderToString(<LogLine entry={whole} names={new Map()} />).replace(/<[^>]*>/g, '');
  };

  it('names the editor, the act and the revision', () => {
    expect(line({ act: 'schedule-cancelled', revision: 2 })).toContain(
      'Silver Badger 7 cancelled the publication of revision 2',
    );
  });

  it('says that the service could not publish a revision, with the fields as pages name them', () => {
    const conflictingFields = ['/verdict', '/details/cast/0', '/details/cast/0'];
    const shown = line({ act: 'schedule-failed', by: 'service', revision: 2, conflictingFields });
    expect(shown).toContain('The service could not publish revision 2');
    expect(shown).toContain('Fields that changed in the meantime: Is it any good?; Cast, entry 1.');
    expect(shown).not.toContain('/verdict');
  });
});
