import { defined } from '../values/defined.ts';
import type { Document, Reading } from './document.ts';
import type { Finding, FindingCategory } from './finding.ts';

/** What an analyzer may know beside the text. Stars are not among it. */
export interface Context {
  readonly audience: 'adult' | 'teen' | 'educator';
  readonly title?: string;
  readonly field: string;
}

/** One kind of examination. It may throw or time out: then the text is held in its name. */
export interface Analyzer {
  readonly name: string;
  examine(document: Document, context: Context): Finding[] | Promise<Finding[]>;
}

/** A finding for a stretch of a reading, with the offsets of the text as sent. */
export function findingAt(
  document: Reading,
  analyzer: string,
  what: {
    category: FindingCategory;
    severity: number;
    start: number;
    end: number;
    rule?: string;
    score?: number;
  },
): Finding {
  const detail = {
    ...defined({ rule: what.rule, score: what.score }),
  };
  return {
    category: what.category,
    severity: what.severity,
    start: document.folded.start(what.start),
    end: document.folded.end(what.end),
    analyzer,
    ...defined({ detail: Object.keys(detail).length > 0 ? detail : undefined }),
  };
}
