import type { ComponentChildren } from 'preact';
import type { ExplainedDecision } from '../../../../shared/moderation/explained-decision.ts';
import { DateText } from '../parts/date-text.tsx';

const what = {
  review: 'rating of',
  suggestion: 'suggestion for',
  name: 'public name on a review of',
} as const;

const effects: Partial<Record<ExplainedDecision['effect'], string>> = {
  'needs-edit': 'It is not shown until you have changed it.',
  modify: 'It is not shown until you have changed it.',
  reject: 'It was not published, and it does not count in the averages.',
  reset: 'Your public name was reset.',
  remove: 'It was taken down, and it no longer counts in the averages.',
  quarantine: 'It is hidden, and does not count in the averages, until a person makes a final decision.',
};

const effectOf = ({ effect, kind }: ExplainedDecision): string => {
  if (kind === 'suggestion' && effect === 'reject') return 'It was turned down.';
  if (kind === 'suggestion' && effect !== 'reset') return 'It goes no further until you have changed it.';
  return effects[effect] ?? 'It is not shown.';
};

const grounds = {
  law: 'A law that applies where this can be read.',
  rules: 'The rules of this site for reviews, suggestions and public names.',
} as const;

const sources: Record<ExplainedDecision['source'], string> = {
  'own-initiative': 'Our own checks: every text is checked before it appears.',
  notice: 'Readers reported it.',
  'trusted-reporter': 'A trusted reporter reported it.',
};

const decided: Record<ExplainedDecision['decidedAutomatically'], string> = {
  no: 'A person decided.',
  partly: 'Software and a person decided together.',
  fully: 'Software decided, without a person.',
};

const Part = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div class="statement-part">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** A decision and its reasons in plain words, and how to appeal. */
export function StatementView({ statement }: { statement: ExplainedDecision }) {
  const place = `/submissions/${statement.receipt}`;
  const { title, appealableUntil } = statement;
  return (
    <>
      <p class="receipt-what">
        About your {what[statement.kind]} <a href={`/titles/${title.slug}`}>{title.name}</a>
      </p>
      <h1>Statement of reasons</h1>
      <dl class="statement">
        <Part name="What was decided">
          {statement.replacedAt && (
            <p>
              <strong>This decision no longer applies.</strong> A new decision was made on{' '}
              <DateText iso={statement.replacedAt} />. What follows is the earlier decision.
            </p>
          )}
          {effectOf(statement)} Decided on <DateText iso={statement.decidedAt} />.
        </Part>
        <Part name="Why">
          {statement.reasons.map(({ code, text }) => (
            <p key={code}>{text}</p>
          ))}
          {statement.publicNote && <p>The moderator adds: {statement.publicNote}</p>}
        </Part>
        <Part name="What it is based on">{grounds[statement.ground]}</Part>
        <Part name="How it came to our attention">
          {sources[statement.source]}
          {statement.detectedAutomatically && ' An automated check found it.'}
        </Part>
        <Part name="Who decided">{decided[statement.decidedAutomatically]}</Part>
        <Part name="How to object">
          {appealableUntil ? (
            <p>
              <a href={place}>Appeal on your receipt</a>, free of charge, until{' '}
              <DateText iso={appealableUntil} />. Somebody who was not involved in the decision will look at
              it.
            </p>
          ) : (
            <p>
              You cannot appeal at the moment. <a href={place}>Your receipt</a> shows the current state.
            </p>
          )}
          <p>
            In the European Union you can also turn to a certified body for out-of-court settlement
            (Regulation (EU) 2022/2065, Article 21). Wherever you are, you can go to court.
          </p>
        </Part>
      </dl>
      <p class="fine">
        <a href={place}>Back to the receipt</a> ·{' '}
        <a href={`/v1/submissions/${statement.receipt}/statement`}>This statement as data</a>, in the format
        of the EU transparency database
      </p>
    </>
  );
}
