import { PageHead } from './page-head.tsx';

/** A retention period: what is stored, in plain words, for how many days, and from when on. */
export interface RetentionPeriod {
  what: string;
  days: string;
  from: string;
}

const Reading = () => (
  <section class="row prose" aria-labelledby="reading-heading">
    <h2 id="reading-heading">If you only read</h2>
    <p>
      You need no account, and we set no cookies. What you set under “Right for your family?” stays in your
      browser. Videos from other sites load only after you press play. To keep the service running, our
      servers record the IP address of each request, what kind of page it asked for, the time and whether it
      succeeded. They keep this for 30 days.
    </p>
  </section>
);

const Writing = () => (
  <section class="row prose" aria-labelledby="writing-heading">
    <h2 id="writing-heading">If you write</h2>
    <ul class="bullets">
      <li>
        Your e-mail address and password stay with the sign-in service. Reviews are stored without them.
      </li>
      <li>
        Everything you send is stored under a pseudonym. Readers see your public name and whether you write as
        a parent, a teen or an educator. They see the ages of your children only if you choose to show them.
        Nobody under 18 is asked for the ages of children, and we do not store any that they send.
      </li>
      <li>
        We ask everybody for their birth year, not for their full date of birth. We never show it to anyone.
      </li>
      <li>
        Before anything you write appears, this site's own software checks it. If the software is not sure, a
        moderator reads the text. The operator of the site can also turn on two checking services from Amazon,
        which receive the text without your name.
      </li>
      <li>Nothing you write ends up in our logs.</li>
    </ul>
  </section>
);

const Children = () => (
  <section class="row prose" aria-labelledby="children-heading">
    <h2 id="children-heading">Children and teens</h2>
    <ul class="bullets">
      <li>
        Accounts are for people aged 13 and over. If somebody says that they are younger, we close the account
        and store only that fact, not the year.
      </li>
      <li>
        We remove personal details from what a teen writes before we store it. If a text by a teen says who or
        where they are, a moderator checks it before anybody else can read it.
      </li>
      <li>A teen's public name may not give away their real name, school or birth year.</li>
    </ul>
  </section>
);

const Retention = ({ periods }: { periods: readonly RetentionPeriod[] }) => (
  <section class="row" aria-labelledby="kept-heading">
    <h2 id="kept-heading">How long we keep things</h2>
    <p class="prose">
      We keep your reviews, suggestions, votes and profile until you withdraw or erase them. Everything else
      is deleted automatically, within two days after the end of these periods:
    </p>
    <div class="retention">
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Days</th>
            <th scope="col">Counted from</th>
          </tr>
        </thead>
        <tbody>
          {periods.map(({ what, days, from }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{days}</td>
              <td>{from}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
);

const Leaving = () => (
  <section class="row prose" aria-labelledby="leaving-heading">
    <h2 id="leaving-heading">Download or erase your data</h2>
    <p>
      On <a href="/me">your page</a> you can download or erase everything about you. Erasing removes your
      reviews, suggestions, votes, reports, appeals, name and account from every page and list within a
      minute.
    </p>
    <p>
      We keep some information that protects others a little longer, so that nobody can escape a limit by
      erasing their account: how much you sent in the last hour, strikes for texts that were refused, whether
      your reports were right, and the birth year you stated or the fact that it was refused. It is stored
      under a second pseudonym, contains no text and does not show which review it came from. It is deleted
      automatically, as the table above says.
    </p>
    <p>
      When a moderator leaves, their decisions about other people's texts stay, under the moderator's
      pseudonym.
    </p>
  </section>
);

/**
 * Explains which personal data is stored, why, for how long, and how to delete it. `periods` lists the retention
 * periods.
 */
export function PrivacyPage({ periods }: { periods: readonly RetentionPeriod[] }) {
  return (
    <>
      <PageHead heading="Privacy">
        <p class="hero-line">What we keep about you, why, for how long, and how to erase it.</p>
      </PageHead>
      <div class="wrap rows">
        <Reading />
        <Writing />
        <Children />
        <Retention periods={periods} />
        <Leaving />
      </div>
    </>
  );
}
