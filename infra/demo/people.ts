/** A person with an account on a local stack. `subject` identifies the account. */
export interface SamplePerson {
  subject: string;
  role: 'adult' | 'teen' | 'educator' | 'editor';
  birthYear: number;
}

/** An author of sample reviews. `handle` is the public name that they choose. */
interface SampleAuthor extends SamplePerson {
  handle: string;
}

const person = (
  subject: string,
  handle: string,
  role: SamplePerson['role'],
  birthYear: number,
): SampleAuthor => ({ subject, handle, role, birthYear });

/** The editor who writes the catalogue. */
export const sampleEditor: SamplePerson = { subject: 'demo-editor', role: 'editor', birthYear: 1979 };

/** The editor who checks and publishes it. */
export const secondEditor: SamplePerson = { subject: 'demo-second-editor', role: 'editor', birthYear: 1984 };

/** The authors of the sample reviews. All of them are invented. */
export const samplePeople: readonly SampleAuthor[] = [
  person('demo-ana', 'Two Socks Ana', 'adult', 1985),
  person('demo-bertil', 'Bertil Reads Aloud', 'adult', 1978),
  person('demo-chidi', 'Saturday Dad', 'adult', 1982),
  person('demo-dolores', 'Abuela Dolores', 'adult', 1956),
  person('demo-emre', 'Night Shift Emre', 'adult', 1990),
  person('demo-fiona', 'Fiona With Twins', 'adult', 1987),
  person('demo-gita', 'Gita and the Remote', 'adult', 1981),
  person('demo-hal', 'Uncle Hal', 'adult', 1969),
  person('demo-ines', 'Popcorn Ines', 'adult', 1993),
  person('demo-jo', 'Back Row Noodle', 'teen', 2010),
  person('demo-kofi', 'Presses Start Twice', 'teen', 2011),
  person('demo-lin', 'Inkblot Moth', 'teen', 2009),
  person('demo-mika', 'Hums and Whistles', 'teen', 2012),
  person('demo-noor', 'Noor the Owl', 'teen', 2010),
  person('demo-oskar', 'Sideways Penguin', 'teen', 2011),
  person('demo-priya', 'Room Nine', 'educator', 1984),
  person('demo-quentin', 'Library Quentin', 'educator', 1974),
  person('demo-rosa', 'Chalk and Rosa', 'educator', 1989),
  person('demo-sam', 'Choir Practice Sam', 'educator', 1966),
];
