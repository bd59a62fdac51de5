import { commonOutcomes } from '../../../html/console/common-outcomes.ts';
import { Refused } from '../../helpers/refusal-view.tsx';
import { UndoBar } from '../undo-bar.tsx';
import { useDecision } from '../use-decision.ts';
import { CaseList, EmptyQueue } from './case-list.tsx';
import { DecideManyDialog } from './decide-many-dialog.tsx';
import { QueueFilterForm } from './queue-filter-form.tsx';
import { selectedCases } from './queue-state.ts';
import { QueueTabs } from './queue-tabs.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useCounts } from './use-counts.ts';
import { useQueue } from './use-queue.ts';
import { useQueueKeys } from './use-queue-keys.ts';

/** The queue page: the waiting cases and the actions for them. */
export function QueuePage() {
  const { state, dispatch, ...queue } = useQueue();
  const counts = useCounts();
  const prepared = useDecision();
  const { filters, decided, deciding, problem } = state;
  const selected = selectedCases(state);
  const { outcomes, context } = commonOutcomes(selected);
  const reload = () => void queue.reload();
  const undo = () => void queue.undo();
  const openDialog = () => dispatch({ type: 'dialog-opened' });
  useQueueKeys({
    select: (id) => dispatch({ type: 'selection-toggled', id }),
    act: queue.act,
    reload,
    undo: decided && undo,
    outcomes,
    context,
    arm: (outcome) => {
      openDialog();
      prepared.arm(outcome);
    },
    announce: queue.announce,
    reasonHints: selected.map(({ category }) => category),
    toggleReason: deciding ? prepared.toggle : undefined,
  });
  if (problem && state.items.length === 0) return <Refused problem={problem} retry={reload} />;
  return (
    <>
      <QueueTabs filters={filters} counts={counts} change={queue.change} />
      <QueueFilterForm key={filters.tab} filters={filters} change={queue.change} />
      <p class="status-message" role="status">
        {state.loading ? 'Loading the queue ...' : state.message}
      </p>
      {decided && <UndoBar done={decided.message} until={decided.until} undo={undo} next={undefined} />}
      <EmptyQueue state={state} />
      <SelectionBar
        count={selected.length}
        canDecide={outcomes.length > 0}
        decide={openDialog}
        clear={() => dispatch({ type: 'selection-cleared' })}
      />
      <CaseList
        state={state}
        select={(id, on) => dispatch({ type: 'selection-set', id, on })}
        more={() => void queue.more()}
      />
      {deciding && selected.length > 0 && (
        <DecideManyDialog
          selected={selected}
          outcomes={outcomes}
          context={context}
          prepared={prepared}
          close={() => {
            dispatch({ type: 'dialog-closed' });
            prepared.clear();
          }}
          send={async (body) => {
            const refusal = await queue.decide(body);
            if (refusal === undefined) prepared.clear();
            return refusal;
          }}
        />
      )}
    </>
  );
}
