import type { PolicyReplay } from '../../../../../shared/contract/policy.ts';
import { Measures, measuresOf } from '../../../html/charts/measures.tsx';
import { counterName } from '../../../html/transparency/counter-words.ts';
import { counted, grouped } from '../../../html/words/numbers.ts';
import { reasonName } from '../../../html/words/reasons.ts';

const shown = 30;
const outcome = counterName('outcome');

/** The decisions that the draft would have made differently: their number, their categories, and examples. */
export function ReplayView({ replay }: { replay: PolicyReplay }) {
  return (
    <section class="panel replay" aria-labelledby="replay-heading">
      <h2 id="replay-heading" tabIndex={-1}>
        {replay.flipCount === 0
          ? 'No decisions would change'
          : `${counted(replay.flipCount, 'decision')} would change`}
      </h2>
      <p>
        Of {counted(replay.considered, 'decision')} by screening in the last 90 days, this policy would have
        decided{' '}
        {replay.flipCount === 0 ? 'every one the same way' : `${grouped(replay.flipCount)} differently`}. The
        replay itself changed nothing.
      </p>
      {replay.flipCount > 0 && (
        <>
          <h3>By category</h3>
          <Measures
            label="Changed decisions by category"
            measures={measuresOf(replay.byCategory, reasonName)}
          />
          <h3>Examples</h3>
          <table class="numbers replay-flips">
            <thead>
              <tr>
                <th scope="col">Category</th>
                <th scope="col">Was</th>
                <th scope="col">Would be</th>
                <th scope="col">Receipt</th>
              </tr>
            </thead>
            <tbody>
              {replay.flips.slice(0, shown).map((flip, index) => (
                <tr key={`${flip.receipt} ${index}`}>
                  <th scope="row">{reasonName(flip.category)}</th>
                  <td>{outcome(flip.from)}</td>
                  <td>{outcome(flip.to)}</td>
                  <td>
                    <a href={`/submissions/${flip.receipt}`}>
                      Open<span class="hidden"> example {index + 1}</span>
                    </a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
