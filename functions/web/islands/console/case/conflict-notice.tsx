import { useEffect, useRef } from 'preact/hooks';
import type { ApiProblem } from '../../helpers/api.ts';

/**
 * Says that the case has changed since it was loaded, shows its new state, and offers to reload it. The prepared
 * decision stays in the form.
 */
export function Conflict({ problem, reload }: { problem: ApiProblem; reload: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [problem]);
  return (
    <div class="conflict" ref={place} tabIndex={-1} role="alert">
      <p>
        <strong>{problem.title}.</strong> {problem.detail} Nothing was changed, and your prepared decision is
        kept.
      </p>
      <button type="button" class="button button-quiet" onClick={reload}>
        Reload{' '}
        <span class="key" aria-hidden="true">
          g
        </span>
      </button>
    </div>
  );
}
