import type { GridCategory } from '../../../../shared/expert-reviews/categories.ts';
import type { FieldChange } from '../../../../shared/suggestions/schema.ts';
import type { Offer } from '../../../../shared/titles/schema.ts';
import type { Fault } from '../../html/words/messages.ts';
import { offerWords } from '../../html/words/offers.ts';
import { Field } from './field.tsx';
import { LevelPicks } from './level-picks.tsx';
import type { SuggestableField } from './suggestable-fields.ts';

interface ProposalProps {
  field: SuggestableField;
  /** The value that was proposed before, if any. */
  proposed: unknown;
  /** What was refused in the value. */
  faults: readonly Fault[];
}

/** What was refused in a member of the value; without a name, what is about the whole value. */
const errorIn = (faults: readonly Fault[], field?: string): string | undefined =>
  faults.find((fault) => fault.field === field)?.text;

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const Levels = ({ field, proposed, faults }: ProposalProps) => (
  <LevelPicks
    id="suggestion-level"
    category={field.path.split('/')[2] as GridCategory}
    legend="What it should say"
    name="value"
    chosen={proposed}
    now={field.level}
    error={faults[0]?.text}
  />
);

const OfferFields = ({ proposed, faults }: ProposalProps) => {
  const offer = (typeof proposed === 'object' && proposed !== null ? proposed : {}) as Partial<Offer>;
  return (
    <>
      <Field
        id="suggestion-provider"
        label="Who has it?"
        error={errorIn(faults, 'provider') ?? errorIn(faults)}
      >
        {(described) => (
          <input
            {...described}
            name="provider"
            type="text"
            maxLength={80}
            defaultValue={offer.provider ?? ''}
            required
          />
        )}
      </Field>
      <Field id="suggestion-kind" label="How?" error={errorIn(faults, 'kind')}>
        {(described) => (
          <select {...described} name="kind">
            {Object.entries(offerWords).map(([kind, words]) => (
              <option key={kind} value={kind} selected={kind === offer.kind}>
                {words}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        id="suggestion-region"
        label="In which country?"
        hint="Two capital letters, such as US, or * for everywhere"
        error={errorIn(faults, 'region')}
      >
        {(described) => (
          <input
            {...described}
            name="region"
            type="text"
            maxLength={2}
            pattern="[A-Z]{2}|\*"
            defaultValue={offer.region ?? ''}
            required
          />
        )}
      </Field>
      <Field
        id="suggestion-url"
        label="The web address of the place"
        hint="It begins with https://"
        error={errorIn(faults, 'url')}
      >
        {(described) => (
          <input
            {...described}
            name="url"
            type="url"
            maxLength={2048}
            pattern="https://.*"
            defaultValue={offer.url ?? ''}
            required
          />
        )}
      </Field>
    </>
  );
};

const hints: Partial<Record<SuggestableField['control'], string>> = {
  address: 'It begins with https://',
  date: 'As precisely as you know it: 2002, 2002-05 or 2002-05-03',
};

const Line = ({ field, proposed, faults }: ProposalProps) => (
  <Field id="suggestion-value" label="What it should say" hint={hints[field.control]} error={faults[0]?.text}>
    {(described) => {
      const common = { ...described, name: 'value', defaultValue: text(proposed), required: true };
      if (field.control === 'number') return <input {...common} type="number" min={1} />;
      if (field.control === 'address')
        return <input {...common} type="url" maxLength={2048} pattern="https://.*" />;
      const pattern = field.control === 'date' ? '-?\\d{4}(-\\d{2}(-\\d{2})?)?' : undefined;
      return <input {...common} type="text" maxLength={120} pattern={pattern} />;
    }}
  </Field>
);

/** What the page says in a field now, and the control in which the reader proposes another value. */
export function ProposedValue(props: ProposalProps) {
  const { field, faults } = props;
  return (
    <>
      {field.now !== '' && (
        <p class="field-hint">
          The page says now: <strong>{field.now}</strong>
        </p>
      )}
      {field.control === 'level' && <Levels {...props} />}
      {field.control === 'offer' && <OfferFields {...props} />}
      {field.control === 'removal' && faults[0] && <p class="field-error">{faults[0].text}</p>}
      {field.control !== 'level' && field.control !== 'offer' && field.control !== 'removal' && (
        <Line {...props} />
      )}
    </>
  );
}

/** Reads the proposed change from a form. `today` is an ISO date. */
export function readProposal(data: FormData, field: SuggestableField, today: string): FieldChange {
  const read = (name: string): string => String(data.get(name) ?? '').trim();
  if (field.control === 'removal') return { path: field.path, value: null };
  if (field.control === 'offer') {
    const offer = {
      provider: read('provider'),
      region: read('region'),
      kind: read('kind'),
      url: read('url'),
    };
    return { path: field.path, value: { ...offer, lastChecked: today } };
  }
  const value = read('value');
  const isNumber = (field.control === 'number' || field.control === 'level') && value !== '';
  return { path: field.path, value: isNumber ? Number(value) : value };
}
