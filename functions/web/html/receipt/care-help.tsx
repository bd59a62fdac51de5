import { type HelpLine, helpLinesFor, type Need } from '../../../../shared/moderation/help-lines.ts';

const words: Readonly<Record<Need, { heading: string; text: string }>> = {
  distress: {
    heading: 'Are you all right?',
    text:
      'Something you wrote made us think you may be going through a hard time. You are not in trouble. ' +
      "If you'd like to talk to somebody, people are there for you right now, for free and in confidence.",
  },
  abuse: {
    heading: 'You did right to say it',
    text:
      'Something you wrote made us think that somebody may be hurting you, or a child you know. It is not your ' +
      'fault, and you are not in trouble. These people listen, for free and in confidence, and can help to make ' +
      'it stop. Telling an adult you trust helps, too.',
  },
};

/** The international list of help lines for each need. */
const directories: Readonly<Record<Need, { name: string; address: string }>> = {
  distress: { name: 'findahelpline.com', address: 'https://findahelpline.com/' },
  abuse: {
    name: 'childhelplineinternational.org',
    address: 'https://childhelplineinternational.org/',
  },
};

const countryNames = new Intl.DisplayNames(['en'], { type: 'region' });

const dialled = (number: string): string => number.replaceAll(/[^0-9]/g, '');

function Line({ line, withCountry }: { line: HelpLine; withCountry: boolean }) {
  return (
    <li>
      {withCountry && `${countryNames.of(line.country)}: `}
      {line.name}, <a href={`tel:${dialled(line.phone)}`}>{line.phone}</a>
      {line.text !== undefined && (
        <>
          , or text <a href={`sms:${dialled(line.text)}`}>{line.text}</a>
        </>
      )}
    </li>
  );
}

/**
 * Help for a person who may be thinking of hurting themselves, or whom somebody may be hurting. It never blames, and never gives
 * only a phone number. The lines of the reader's own country come first.
 */
export function CareHelp({ need, country }: { need: Need; country: string | undefined }) {
  const { near, elsewhere } = helpLinesFor(need, country);
  const directory = directories[need];
  const others = elsewhere.map((line) => <Line key={line.country + line.name} line={line} withCountry />);
  return (
    <aside class="care" aria-labelledby={`care-${need}`}>
      <h2 id={`care-${need}`}>{words[need].heading}</h2>
      <p>{words[need].text}</p>
      {near.length > 0 && (
        <ul>
          {near.map((line) => (
            <Line key={line.name} line={line} withCountry={false} />
          ))}
        </ul>
      )}
      <p>If you are in danger now, call your local emergency number.</p>
      <details open={near.length === 0}>
        <summary>{near.length === 0 ? 'Help lines by country' : 'Help lines in other countries'}</summary>
        <ul>
          {others}
          <li>
            Anywhere else: <a href={directory.address}>{directory.name}</a>
          </li>
        </ul>
      </details>
    </aside>
  );
}
