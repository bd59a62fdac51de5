import type { Receipt } from './receipt.ts';

/** Why it was decided so, in words. */
export const Reasons = ({ reasons }: Pick<Receipt, 'reasons'>) =>
  reasons.length === 0 ? null : (
    <section class="reasons" aria-labelledby="reasons-heading">
      <h2 id="reasons-heading">{reasons.length === 1 ? 'The reason' : 'The reasons'}</h2>
      <ul>
        {reasons.map(({ code, text }) => (
          <li key={code}>{text}</li>
        ))}
      </ul>
    </section>
  );
