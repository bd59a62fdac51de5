import { defined } from '../values/defined.ts';
import type { Document, Reading } from './document.ts';
import type { Finding, FindingCategory } from './finding.ts';

/** What an analyzer knows in addition to the text. The star rating is deliberately left out. */
export interface Context {
  readonly audience: 'adult' | 'teen' | 'educator';
  readonly title?: string;
  readonly field: string;
}

/** One kind of check. When it throws or times out, the text is held and the reason names this analyzer. */
export interface Analyzer {
  readonly name: string;
  /**
   * Loads the modules that `examine` needs for such a text. It runs before the time limit starts, because a module whose
   * loading is interrupted stays broken for the whole process.
   */
  prepare?(context: Context): Promise<void>;
  examine(document: Document, context: Context): Finding[] | Promise<Finding[]>;
  /**
   * Returns how likely it is, 0 to 1, that a finding of another analyzer about the meaning of the same document is right;
   * `undefined` when this analyzer cannot tell. It is called after `examine`.
   */
  confirm?(document: Document, finding: Finding): number | undefined;
}

/** Makes a finding for a span of a reading. Converts the reading's offsets to those of the submitted text. */
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
