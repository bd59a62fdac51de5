/** Help for a person who may be thinking of hurting themselves. It never blames, and never gives only a phone number. */
export function SelfHarmHelp() {
  return (
    <aside class="care" aria-labelledby="care-heading">
      <h2 id="care-heading">Are you all right?</h2>
      <p>
        Something you wrote made us think you may be going through a hard time. You are not in trouble. If
        you'd like to talk to somebody, people are there for you right now, for free and in confidence.
      </p>
      <ul>
        <li>
          United States and Canada: call or text <a href="tel:988">988</a>
        </li>
        <li>
          United Kingdom and Ireland: Samaritans, <a href="tel:116123">116 123</a>
        </li>
        <li>
          Australia: Lifeline, <a href="tel:131114">13 11 14</a>
        </li>
        <li>
          European Union, children and teens: <a href="tel:116111">116 111</a>
        </li>
        <li>
          Anywhere else: <a href="https://findahelpline.com/">findahelpline.com</a>
        </li>
      </ul>
      <p>If you are in danger now, call your local emergency number.</p>
    </aside>
  );
}
