import { useEffect, useRef } from 'preact/hooks';
import type { ApiProblem } from '../../helpers/api.ts';

/** Says that the case is no longer as it was read, how it stands now, and offers to read it again; what was prepared is kept. */
export function Conflict({ problem, reload }: { problem: ApiProblem; reload: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [problem]);
  return (
    <div class="conflict" ref={place} tabIndex={-1} role="alert">
      <p>
        <strong>{problem.title}.</strong> {problem.detail} Nothing was changed, and what you prepared is kept.
      </p>
      <button type="button" class="button button-quiet" onClick={reload}>
        Read it again{' '}
        <span class="key" aria-hidden="true">
          g
        </span>
      </button>
    </div>
  );
}
