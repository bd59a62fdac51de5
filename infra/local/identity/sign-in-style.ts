import { html } from 'hono/html';

/** The style sheet of the issuer's pages. */
export const style = html`<style>
:root {
  color-scheme: light dark;
  --ink: #1c2430; --paper: #f6f4ef; --card: #fff; --line: #8b8f98; --accent: #1f4e8c; --fault: #c0392b;
}
@media (prefers-color-scheme: dark) {
  :root { --ink: #eceae4; --paper: #14181f; --card: #1e242e; --line: #79808c; --accent: #9cc3ff; }
}
* { box-sizing: border-box; }
body {
  margin: 0; min-height: 100vh; display: grid; place-items: center;
  background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif;
}
main { width: min(32rem, 100%); padding: 2rem; margin: 1rem; background: var(--card); border-radius: 1rem; }
h1 { font-size: 1.5rem; margin: 0 0 0.25rem; }
h2 { font-size: 1.1rem; margin: 1.5rem 0 0.5rem; }
p { margin: 0.25rem 0; }
.people { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: 0.5rem; }
button {
  font: inherit; padding: 0.7rem 1rem; width: 100%; text-align: left; cursor: pointer;
  color: inherit; background: transparent; border: 1px solid var(--line); border-radius: 0.6rem;
}
button.main {
  margin-top: 1rem; text-align: center; font-weight: 600;
  color: var(--card); background: var(--accent); border-color: var(--accent);
}
label { display: block; font-weight: 600; margin-top: 0.75rem; }
input, select {
  font: inherit; width: 100%; padding: 0.6rem;
  color: inherit; background: transparent; border: 1px solid var(--line); border-radius: 0.6rem;
}
option { color: #1c2430; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
[role="alert"] { border-left: 4px solid var(--fault); padding-left: 0.75rem; }
</style>`;
