import { render } from 'preact';
import { useState } from 'preact/hooks';
import { minimumAccountAge } from '../../../../shared/people/minimum-age.ts';
import { Field } from '../forms/field.tsx';
import { focusOn } from '../helpers/focus.ts';
import { setPageHeading } from './set-page-heading.ts';

const oldest = 120;

interface Answers {
  /** Called when the person is or may be old enough for an account, depending on their birthday in that year. */
  fine: (birthYear: number) => void;
  young: (birthYear: number) => void;
}

/** Asks for the year of birth in a neutral way, without suggesting an answer. Sends nothing itself. */
const AgeScreen = ({ fine, young }: Answers) => {
  const [problem, setProblem] = useState<string>();
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const year = Number(new FormData(event.currentTarget as HTMLFormElement).get('year'));
    const age = new Date().getUTCFullYear() - year;
    if (!Number.isInteger(year) || age < 0 || age > oldest)
      return setProblem('Please enter a year, such as 1990.');
    if (age < minimumAccountAge) young(year);
    else fine(year);
  };
  return (
    <form class="form" onSubmit={send} aria-label="Before you start">
      <Field
        id="year"
        label="What year were you born?"
        hint="We ask everybody once. We never show it to anyone."
        error={problem}
      >
        {(described) => (
          <input {...described} name="year" inputMode="numeric" maxLength={4} autocomplete="off" required />
        )}
      </Field>
      <button class="button" type="submit">
        Continue{' '}
      </button>
    </form>
  );
};

/** Renders the age screen in an element. */
export function askAge(place: HTMLElement, answers: Answers): void {
  setPageHeading('Before you start');
  render(<AgeScreen {...answers} />, place);
  focusOn(document.querySelector<HTMLElement>('h1'));
}
