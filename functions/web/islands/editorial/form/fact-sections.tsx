import { boardValues } from '../../../../../shared/titles/board-values.ts';
import { boards } from '../../../../../shared/titles/boards.ts';
import { boardNote } from '../../../html/editorial/board-note.ts';
import { type FactInput, factsOf } from '../../../html/editorial/fact-fields.ts';
import { formValueAt } from '../../../html/editorial/form-values.ts';
import { fieldName } from '../../../html/words/fields.ts';
import { controlId, useTitleForm } from './form-context.ts';
import { FormSection } from './form-section.tsx';
import { NameList } from './name-list.tsx';
import { RowList } from './row-list.tsx';
import { FlagField, NumberField, PartialDateField } from './small-fields.tsx';
import { LineText } from './text-field.tsx';

const languageHint = 'A tag such as en, ja or pt-BR.';

/** The names of the work, in its own and other languages. */
export function NameFields() {
  return (
    <FormSection id="names" heading="Names">
      <div class="form-pair">
        <LineText path="name" label="Name" />
        <LineText path="lang" label="Language of the name" hint={languageHint} plain />
      </div>
      <div class="form-pair">
        <LineText path="originalTitle.name" label="Original title" hint="If it is another one." />
        <LineText
          path="originalTitle.lang"
          label="Language of the original title"
          hint={languageHint}
          plain
        />
      </div>
      <LineText path="originalTitle.transliteration" label="Original title in Latin letters" />
      <h3>Other names</h3>
      <RowList path="alternativeTitles" one="Name" add={{ name: 'Add a name', row: { name: '' } }} max={40}>
        {(path) => (
          <div class="form-pair">
            <LineText path={`${path}.name`} label="Name" />
            <LineText path={`${path}.transliteration`} label="In Latin letters" />
            <LineText path={`${path}.lang`} label="Language" hint={languageHint} plain />
            <LineText path={`${path}.region`} label="Country" hint="Two letters, such as DE." code />
          </div>
        )}
      </RowList>
    </FormSection>
  );
}

const Fact = ({ field, input }: { field: string; input: FactInput }) => {
  const shared = { path: `details.${field}`, label: fieldName(field) };
  if (input === 'date') return <PartialDateField {...shared} />;
  if (input === 'names') return <NameList {...shared} />;
  if (input === 'number') return <NumberField {...shared} />;
  return input === 'flag' ? <FlagField {...shared} /> : <LineText {...shared} />;
};

/** The facts of the kind, and those that every kind has. */
export function FactFields() {
  const { kind } = useTitleForm();
  const facts = factsOf(kind);
  const some = (...inputs: readonly FactInput[]) =>
    facts
      .filter(([, input]) => inputs.includes(input))
      .map(([field, input]) => <Fact key={field} field={field} input={input} />);
  return (
    <FormSection id="facts" heading="Facts" lead="Leave empty what is not known.">
      <div class="form-pair">{some('date', 'number', 'line')}</div>
      {some('flag')}
      <div class="form-pair">
        {some('names')}
        <NameList path="details.genres" label="Genres" />
        <NameList path="details.topics" label="Topics" />
      </div>
      <NameList path="details.awards" label="Awards" />
    </FormSection>
  );
}

/** A rating, with those that a well-known board gives to choose from. */
const BoardValue = ({ path }: { path: string }) => {
  const { values } = useTitleForm();
  const [board, value] = ['board', 'value'].map((field) =>
    String(formValueAt(values, `${path}.${field}`) ?? ''),
  ) as [string, string];
  const given = boardValues(board);
  const list = `${controlId(path)}-given`;
  return (
    <div>
      <LineText
        path={`${path}.value`}
        label="Rating"
        hint="Such as 12 or PG-13."
        note={boardNote(board, value)}
        plain
        list={given.length > 0 ? list : undefined}
      />
      {given.length > 0 && (
        <datalist id={list}>
          {given.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </div>
  );
};

/** The ratings by boards such as FSK and MPA. */
export function BoardFields() {
  return (
    <FormSection
      id="boards"
      heading="Ratings by boards"
      lead="Without a country, a well-known board stands for its own."
    >
      <datalist id="boards">
        {boards.map((board) => (
          <option key={board} value={board} />
        ))}
      </datalist>
      <RowList
        path="details.classifications"
        one="Rating"
        add={{ name: 'Add a rating', row: { board: '', value: '', descriptors: [] } }}
        max={40}
      >
        {(path) => (
          <>
            <div class="form-trio">
              <LineText path={`${path}.board`} label="Board" list="boards" plain />
              <BoardValue path={path} />
              <LineText path={`${path}.region`} label="Country" hint="DE, or * for all." code />
            </div>
            <NameList path={`${path}.descriptors`} label="Reasons that the board states" />
          </>
        )}
      </RowList>
    </FormSection>
  );
}

const catalogues = {
  imdb: 'tt2380307',
  tmdb: 'movie/354912',
  wikidata: 'Q20647600',
  isbn: '10 or 13 digits',
  eidr: '10.5240/7791-8534-2C23-9030-8610-5',
  openLibrary: 'OL45804W',
} as const;

/** The identifiers of the work in other catalogues. */
export function IdentifierFields() {
  return (
    <FormSection id="ids" heading="In other catalogues" lead="No two titles may have the same identifier.">
      <div class="form-trio">
        {Object.entries(catalogues).map(([catalogue, example]) => (
          <LineText
            key={catalogue}
            path={`details.externalIds.${catalogue}`}
            label={fieldName(catalogue)}
            hint={`Such as ${example}`}
            plain
          />
        ))}
      </div>
    </FormSection>
  );
}
