import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readProposal } from '../../../../functions/web/islands/forms/proposed-value.tsx';
import {
  type SuggestableField,
  suggestableFields,
} from '../../../../functions/web/islands/forms/suggestable-fields.ts';
import { joined } from '../../../../shared/revisions/content.ts';
import { parsedContent } from '../../../../shared/revisions/parsed-content.ts';
import { checkPatch } from '../../../../shared/suggestions/check-patch.ts';
import type { PageDocument } from '../../../../shared/titles/page-document.ts';

const folder = new URL('../../../../infra/demo/catalogue/', import.meta.url);
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const { title, review } = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    return joined(parsedContent({ ...title, ...review }));
  });
const kinds = [...new Map(pages.map((page) => [page.kind, page])).values()];
const rows = ['fact', 'where-to-watch', 'grid', 'diversity'] as const;

const answers: Record<SuggestableField['control'], Record<string, string>> = {
  date: { value: '1999-12' },
  number: { value: '77' },
  text: { value: 'Somebody New' },
  level: { value: '5' },
  offer: { provider: 'A Library', region: 'SE', kind: 'library', url: 'https://library.example.org/1' },
  address: { value: 'https://library.example.org/2' },
  removal: {},
};
const filled = (field: SuggestableField): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(answers[field.control])) data.set(name, value);
  return data;
};

describe.each(kinds.map((page) => [page.kind, page] as const))('the form for a %s', (_, page) => {
  it.each(rows)('offers only fields of the row %s that the page can have', (row) => {
    const fields = suggestableFields(page as unknown as PageDocument, row);
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields) {
      const change = readProposal(filled(field), field, '2026-11-29');
      const checked = checkPatch(page, [change], '2026-11-29T12:00:00.000Z');
      const problems = 'problems' in checked ? checked.problems : [];
      // A level may already be the proposed one, and a series may have ended before the date.
      expect([field.path, problems.filter(({ part }) => part === 'path')]).toEqual([field.path, []]);
    }
  });
});
