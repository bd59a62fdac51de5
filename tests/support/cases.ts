import type { Case } from '../../shared/moderation/case.ts';
import { anAddress } from './samples.ts';

/** An unclaimed case about the first revision of a held review. */
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
