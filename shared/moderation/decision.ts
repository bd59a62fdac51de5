import type { Finding } from './finding.ts';
import type { DecidedReason } from './submission.ts';

/** An immutable record of what was decided about one revision of a submission, and on what grounds. */
export interface Decision {
  revision: number;
  outcome: 'publish' | 'hold' | 'needs-edit' | 'reject';
  /** Reason codes only; the spans stand in the findings. */
  reasons: DecidedReason['code'][];
  policyVersion: string;
  findings: (Finding & { field: string })[];
  source: 'own-initiative' | 'notice' | 'trusted-reporter';
  detectedAutomatically: boolean;
  decidedAutomatically: 'no' | 'partly' | 'fully';
  /** `screening`, or the tag of the person. */
  decidedBy: string;
  decidedAt: string;
}
