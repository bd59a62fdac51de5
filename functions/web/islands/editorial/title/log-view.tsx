import { useEffect, useState } from 'preact/hooks';
import { defined } from '../../../../../shared/values/defined.ts';
import { LogLine } from '../../../html/editorial/log-entry.tsx';
import type { LogEntry } from '../../../html/editorial/title-draft.ts';
import { titlesNamedIn } from '../../../html/words/title-names.ts';
import { type ApiProblem, callApi } from '../../helpers/api.ts';
import { Refused } from '../../helpers/refusal-view.tsx';
import { titlesHome } from '../open-editorial.tsx';
import { useTitleNames } from '../use-title-names.ts';

interface Log {
  items: readonly LogEntry[];
  cursor?: string | undefined;
  loading: boolean;
  problem?: ApiProblem;
}

/** Who did what to a title, the latest first. `version` reloads it after a change. */
export function LogView({ path, version }: { path: string; version: number }) {
  const [log, setLog] = useState<Log>({ items: [], loading: true });
  const load = async (cursor?: string): Promise<void> => {
    const query = new URLSearchParams(defined({ limit: '50', cursor })).toString();
    const answer = await callApi<{ items: LogEntry[]; nextCursor?: string }>('GET', `${path}/log?${query}`);
    if (!answer.ok) return setLog({ items: [], loading: false, problem: answer.problem });
    const { items, nextCursor } = answer.body;
    setLog((before) => ({
      items: cursor === undefined ? items : [...before.items, ...items],
      cursor: nextCursor,
      loading: false,
    }));
  };
  useEffect(() => void load(), [path, version]);
  const names = useTitleNames(titlesNamedIn(log.items.flatMap(({ changes = [] }) => changes)));
  if (log.problem) return <Refused problem={log.problem} retry={() => void load()} home={titlesHome} />;
  return (
    <section aria-labelledby="log-heading">
      <h2 class="hidden" id="log-heading">
        Log
      </h2>
      {log.loading && <p role="status">Loading the log ...</p>}
      <ol class="log">
        {log.items.map((entry) => (
          <LogLine key={entry.version} entry={entry} names={names} />
        ))}
      </ol>
      {log.cursor && (
        <button type="button" class="button button-quiet more" onClick={() => void load(log.cursor)}>
          Earlier entries
        </button>
      )}
    </section>
  );
}
