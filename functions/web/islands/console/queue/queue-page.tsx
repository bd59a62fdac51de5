import { useState } from 'preact/hooks';
import { CaseRow } from '../../../html/console/case-row.tsx';
import { decidedAlike } from '../../../html/console/decided-alike.ts';
import { emptyWords } from '../../../html/console/empty-queue-words.ts';
import {
  filtersAddress,
  filtersIn,
  isNarrowed,
  type QueueFilters,
} from '../../../html/console/queue-filters.ts';
import { Refused } from '../refusal-view.tsx';
import { UndoBar } from '../undo-bar.tsx';
import { useDecision } from '../use-decision.ts';
import { useNow } from '../use-now.ts';
import { type DecidedAlike, decideMany, undoMany } from './decide-many.ts';
import { ManyDialog } from './decide-many-dialog.tsx';
import { QueueTabs } from './queue-bar.tsx';
import { QueueFilterForm } from './queue-filter-form.tsx';
import { useCounts } from './use-counts.ts';
import { useQueue } from './use-queue.ts';
import { useQueueKeys } from './use-queue-keys.ts';

const undoMs = 60_000;

/** The queue: what waits, and what can be done with it. */
export const QueuePage = () => {
  const [filters, setFilters] = useState<QueueFilters>(filtersIn(location.search));
  const [selectedIds, setSelectedIds] = useState<ReadonlySet<string>>(new Set());
  const [deciding, setDeciding] = useState(false);
  const [decided, setDecided] = useState<DecidedAlike & { until: string }>();
  const [message, setMessage] = useState('');
  const queue = useQueue(filters);
  const counts = useCounts();
  const now = useNow(1000);
  const prepared = useDecision();
  const selected = queue.items.filter(({ id }) => selectedIds.has(id)).slice(0, 50);
  const { outcomes, asked } = decidedAlike(selected);
  const select = (id: string, on: boolean): void =>
    setSelectedIds((before) => new Set(on ? [...before, id] : [...before].filter((known) => known !== id)));
  const change = (next: QueueFilters): void => {
    history.replaceState(null, '', filtersAddress(next));
    setSelectedIds(new Set());
    setFilters(next);
  };
  const undo = async (): Promise<void> => {
    if (decided === undefined) return;
    setDecided(undefined);
    setMessage(await undoMany(decided.ids));
    await queue.reload();
  };
  useQueueKeys({
    select: (id) => select(id, !selectedIds.has(id)),
    act: async (id, step) => setMessage(await queue.act(id, step)),
    reload: () => void queue.reload(),
    undo: decided && (() => void undo()),
    outcomes,
    asked,
    arm: (outcome) => {
      setDeciding(true);
      prepared.arm(outcome);
    },
    announce: setMessage,
    reasonHints: selected.map(({ category }) => category),
    toggleReason: deciding ? prepared.toggle : undefined,
  });
  if (queue.problem && queue.items.length === 0)
    return <Refused problem={queue.problem} retry={() => void queue.reload()} />;
  const empty = !queue.loading && queue.items.length === 0;
  return (
    <>
      <QueueTabs filters={filters} counts={counts} change={change} />
      <QueueFilterForm key={filters.tab} filters={filters} change={change} />
      <p class="status-message" role="status">
        {queue.loading ? 'Reading the queue ...' : message}
      </p>
      {decided && (
        <UndoBar done={decided.message} until={decided.until} undo={() => void undo()} next={undefined} />
      )}
      {empty && <p class="empty queue-empty">{emptyWords(filters, queue.cursor !== undefined)}</p>}
      <div class="queue-actions" hidden={selected.length === 0}>
        <p>{selected.length} selected</p>
        <button
          type="button"
          class="button"
          disabled={outcomes.length === 0}
          onClick={() => setDeciding(true)}
        >
          Decide them alike
        </button>
        <button type="button" class="button button-quiet" onClick={() => setSelectedIds(new Set())}>
          Unmark
        </button>
        {outcomes.length === 0 && <p>These ask different questions and cannot be decided alike.</p>}
      </div>
      <ol class="cases" aria-label="Cases">
        {queue.items.map((listed) => (
          <CaseRow
            key={listed.id}
            listed={listed}
            now={now}
            selected={selectedIds.has(listed.id)}
            select={(on) => select(listed.id, on)}
          />
        ))}
      </ol>
      {queue.cursor && (
        <button type="button" class="button button-quiet more" onClick={() => void queue.more()}>
          {isNarrowed(filters) ? 'Look further' : 'More cases'}
        </button>
      )}
      {deciding && selected.length > 0 && (
        <ManyDialog
          selected={selected}
          outcomes={outcomes}
          asked={asked}
          prepared={prepared}
          close={() => {
            setDeciding(false);
            prepared.clear();
          }}
          send={async (body) => {
            const result = await decideMany(selected, body);
            if ('refused' in result) return result.refused;
            setDeciding(false);
            prepared.clear();
            setSelectedIds(new Set());
            setDecided({ ...result, until: new Date(Date.now() + undoMs).toISOString() });
            await queue.reload();
            return undefined;
          }}
        />
      )}
    </>
  );
};
