import { render } from 'preact';
import { useState } from 'preact/hooks';
import { Field } from './field.tsx';

const mark = 'nightlight.young';
const youngest = 13;
const oldest = 120;

/** Whether this tab has heard that somebody under 13 is at it; asking again would only teach them to lie. */
const isMarkedYoung = (): boolean => sessionStorage.getItem(mark) !== null;

const Kind = () => (
  <div role="status">
    <p>
      Writing here is for people of 13 and over. Nothing about you was kept. You can read everything without
      an account, and a grown-up can write down what you thought.
    </p>
    <p>
      <a class="button" href="/browse">
        Find something to watch, play or read
      </a>
    </p>
  </div>
);

/** Asks for the year of birth in a neutral way, no answer suggested, and sends nothing anywhere. */
const AgeScreen = ({ done }: { done: () => void }) => {
  const [young, setYoung] = useState(isMarkedYoung);
  const [problem, setProblem] = useState<string>();
  if (young) return <Kind />;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const year = Number(new FormData(event.currentTarget as HTMLFormElement).get('year'));
    const age = new Date().getFullYear() - year;
    if (!Number.isInteger(year) || age < 0 || age > oldest)
      return setProblem('Please write a year, such as 1990.');
    if (age >= youngest) return done();
    sessionStorage.setItem(mark, '');
    setYoung(true);
  };
  return (
    <form class="form" onSubmit={send} aria-label="Before you start">
      <Field
        id="year"
        label="In which year were you born?"
        hint="It stays in this browser and decides which page comes next."
        error={problem}
      >
        {(described) => (
          <input {...described} name="year" inputMode="numeric" maxLength={4} autocomplete="off" required />
        )}
      </Field>
      <button class="button" type="submit">
        Go on
      </button>
    </form>
  );
};

/** Shows the age screen in a place, and goes on when the answer allows it. */
export const askAge = (place: HTMLElement, done: () => void): void =>
  render(<AgeScreen done={done} />, place);
