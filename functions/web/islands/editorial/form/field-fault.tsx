import type { FieldError } from '../../../html/editorial/field-errors.ts';
import { useTitleNames } from '../use-title-names.ts';

/** Why a field was refused. An identifier that another title has leads to that title. */
export function FieldFault({ message, owner }: FieldError) {
  const names = useTitleNames(owner === undefined ? [] : [owner]);
  if (owner === undefined) return <>{message}</>;
  return (
    <>
      It belongs to another title:{' '}
      <a href={`/editorial/titles/${owner}`} dir="auto">
        {names.get(owner) ?? owner}
      </a>
    </>
  );
}
