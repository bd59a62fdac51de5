import { PARAMETERS } from './authorization-request.ts';
import { type Person, ROLES } from './people.ts';

const DEMO_PEOPLE: (Person & { label: string })[] = [
  { label: 'Ana, parent', subject: 'ana', role: 'adult', birthYear: 1985 },
  { label: 'Tomás, teen', subject: 'tomas', role: 'teen', birthYear: new Date().getFullYear() - 15 },
  { label: 'Ms Rivera, educator', subject: 'ms-rivera', role: 'educator', birthYear: 1979 },
  { label: 'Editor', subject: 'editor', role: 'editor', birthYear: 1982 },
  { label: 'Moderator', subject: 'moderator', role: 'moderator', birthYear: 1990 },
  { label: 'Administrator', subject: 'admin', role: 'admin', birthYear: 1980 },
];

const STYLE = `
:root{color-scheme:light dark;--ink:#1c2430;--paper:#f6f4ef;--card:#fff;--line:#8b8f98;--accent:#1f4e8c}
@media(prefers-color-scheme:dark){:root{--ink:#eceae4;--paper:#14181f;--card:#1e242e;--line:#79808c;--accent:#9cc3ff}}
*{box-sizing:border-box}body{margin:0;min-height:100vh;display:grid;place-items:center;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
main{width:min(32rem,100%);padding:2rem;background:var(--card);border-radius:1rem;margin:1rem}
h1{font-size:1.5rem;margin:0 0 .25rem}h2{font-size:1.1rem;margin:1.5rem 0 .5rem}p{margin:.25rem 0}
.people{display:grid;grid-template-columns:repeat(auto-fit,minmax(12rem,1fr));gap:.5rem}
button{font:inherit;padding:.7rem 1rem;border-radius:.6rem;border:1px solid var(--line);background:transparent;color:inherit;cursor:pointer;width:100%;text-align:left}
button.main{background:var(--accent);border-color:var(--accent);color:var(--card);text-align:center;font-weight:600;margin-top:1rem}
label{display:block;font-weight:600;margin-top:.75rem}input,select{font:inherit;width:100%;padding:.6rem;border:1px solid var(--line);border-radius:.6rem;background:transparent;color:inherit}
option{color:#1c2430}:focus-visible{outline:3px solid var(--accent);outline-offset:2px}[role=alert]{border-left:4px solid #c0392b;padding-left:.75rem}
`;

/** The local sign-in page: one click for a demo person, or any handle, role and birth year. */
export function signInPage(query: URLSearchParams, problem?: string): string {
  const kept = PARAMETERS.map((name) => [name, query.get(name)] as const)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(String(value))}">`)
    .join('');
  const people = DEMO_PEOPLE.map(
    ({ label, subject, role, birthYear }) =>
      `<form method="post" action="authorize">${kept}<input type="hidden" name="subject" value="${subject}">` +
      `<input type="hidden" name="role" value="${role}"><input type="hidden" name="birthYear" value="${birthYear}">` +
      `<button>${escapeHtml(label)}</button></form>`,
  ).join('');
  const roles = ROLES.map((role) => `<option value="${role}">${role}</option>`).join('');
  return page(
    'Sign in',
    `<h1>Sign in</h1><p>This is the local stack: no password, any name.</p>` +
      (problem === undefined ? '' : `<p role="alert">${escapeHtml(problem)}</p>`) +
      `<h2>As a demo person</h2><div class="people">${people}</div>` +
      `<h2>As somebody else</h2><form method="post" action="authorize">${kept}` +
      `<label for="subject">Handle</label><input id="subject" name="subject" required maxlength="40" autocomplete="off">` +
      `<label for="role">Role</label><select id="role" name="role">${roles}</select>` +
      `<label for="birthYear">Birth year (may be left empty)</label>` +
      `<input id="birthYear" name="birthYear" inputmode="numeric" pattern="[0-9]{4}" autocomplete="off">` +
      `<button class="main">Continue</button></form>`,
  );
}

/** A page that says why there is nothing to sign in to. */
export function refusalPage(reason: string): string {
  return page('Sign-in refused', `<h1>Sign-in refused</h1><p role="alert">${escapeHtml(reason)}</p>`);
}

function page(title: string, body: string): string {
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,">` +
    `<style>${STYLE}</style></head><body><main>${body}</main></body></html>`
  );
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
