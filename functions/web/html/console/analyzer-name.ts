import { reasonName } from '../words/reasons.ts';

/** Names an analyzer by its code, and what it finds: `classifier/self-harm` is `Classifier: Self-harm`. */
export function analyzerName(code: string): string {
  return code.split('/').map(reasonName).join(': ');
}
