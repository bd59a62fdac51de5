import { useEffect, useRef } from 'preact/hooks';
import { refusalText } from '../../../html/words/messages.ts';
import type { ApiProblem } from '../../helpers/api.ts';
import { NamedChanges } from './named-changes.tsx';

/** Says why a revision was not published, and what to do. */
export function PublishRefusal({ problem, merge }: { problem: ApiProblem; merge: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [problem]);
  return (
    <div class="form-problem" role="alert" tabIndex={-1} ref={place}>
      <p>{refusalText(problem)}</p>
      {problem.owners?.map(({ slug }) => (
        <p key={slug}>
          <a href={`/editorial/titles/${slug}`}>Open the title {slug}</a>
        </p>
      ))}
      {problem.status === 409 && !problem.conflicts && !problem.owners && (
        <p>Close this panel and reload the title (key g): somebody changed it after you opened it.</p>
      )}
      {problem.conflicts && (
        <>
          <NamedChanges
            changes={problem.conflicts.map(({ path, mine, theirs }) => ({ path, from: mine, to: theirs }))}
            names={['This revision', 'Published since']}
          />
          <p>
            <button type="button" class="small-button" onClick={merge}>
              Decide about each field in the form
            </button>
          </p>
        </>
      )}
    </div>
  );
}
