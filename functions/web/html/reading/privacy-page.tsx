import { PageHead } from './page-head.tsx';

/** How long something is kept: what it is in plain words, how many days, and from when. */
export interface RetentionPeriod {
  what: string;
  days: string;
  from: string;
}

const Reading = () => (
  <section class="row prose" aria-labelledby="reading-heading">
    <h2 id="reading-heading">If you only read</h2>
    <p>
      You need no account and get no cookie. What you set under “Right for your family?” stays in your
      browser. Videos of other sites load only after you press play. Our servers note the network address (IP)
      of a request, what kind of page it asked for, the time and whether it worked, for 30 days, to keep the
      service running.
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
        Everything you send is stored under a pseudonym. Readers see your public name, whether you write as a
        parent, a teen or an educator, and the ages of your children only if you ask for it. Nobody under 18
        is asked for these, and nothing is kept of what they say of them.
      </li>
      <li>We ask everybody for their birth year, and for nothing more exact. It is shown to nobody.</li>
      <li>
        What you write is checked by this site's own programs before it appears. Where they are not sure, a
        moderator reads it. An operator can switch on two checking services of Amazon; they get the text
        without your name.
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
        Accounts are for people of 13 and over. If somebody says that they are younger, we keep only that, not
        the year, and close the account.
      </li>
      <li>
        Personal details are taken out of what a teen writes before it is stored. Where a teen tells who or
        where they are, a person looks before anybody else reads it.
      </li>
      <li>A teen's public name may not give away their real name, school or birth year.</li>
    </ul>
  </section>
);

const Retention = ({ periods }: { periods: readonly RetentionPeriod[] }) => (
  <section class="row" aria-labelledby="kept-heading">
    <h2 id="kept-heading">How long things are kept</h2>
    <p class="prose">
      Your reviews, suggestions, votes and your profile stay until you take them back or erase them.
      Everything else goes by itself, within two days of:
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
    <h2 id="leaving-heading">Take it with you, or erase it</h2>
    <p>
      On <a href="/me">your page</a> you can download everything about you and erase it. Erasing removes your
      reviews, suggestions, votes, reports, appeals, your name and your account, from every page and list,
      within a minute.
    </p>
    <p>
      What protects others stays a little longer, so that nobody gets rid of a limit by erasing themselves:
      how much you sent in the last hour, marks for texts that were refused, whether your reports were right,
      and the birth year you stated or that it was refused. It lies under a second pseudonym, without any
      text, says nothing about which review it came from, and goes by itself, as the table above says.
    </p>
    <p>What a moderator decided about others stays under their pseudonym when they leave.</p>
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
