import type { Case } from '../../shared/moderation/case.ts';
import { anAddress } from './samples.ts';

/** A case about the first text of a held review that nobody has looked at. */
export function aCase(change: Partial<Case> = {}): Case {
  return {
    address: anAddress(),
    kind: 'review',
    state: 'open',
    version: 1,
    revision: 1,
    slug: 'a-title',
    titleName: 'A Title',
    audience: 'adult',
    category: 'language',
    priority: 4,
    openedAt: '2026-11-01T10:00:00.000Z',
    findings: [],
    ...change,
  };
}
