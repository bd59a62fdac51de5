import type { Receipt } from './receipt.ts';

const heading = ({ kind, reasons }: Pick<Receipt, 'kind' | 'reasons'>): string => {
  if (kind === 'report') return 'What you reported';
  return reasons.length === 1 ? 'The reason' : 'The reasons';
};

/** The reasons of a decision in words; for a report, what the reporter said is wrong. */
export function Reasons({ receipt }: { receipt: Pick<Receipt, 'kind' | 'reasons'> }) {
  return receipt.reasons.length === 0 ? null : (
    <section class="reasons" aria-labelledby="reasons-heading">
      <h2 id="reasons-heading">{heading(receipt)}</h2>
      <ul>
        {receipt.reasons.map(({ code, text }) => (
          <li key={code}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
