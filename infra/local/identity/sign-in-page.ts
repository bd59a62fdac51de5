import { html } from 'hono/html';
import { parameters } from './authorization-request.ts';
import { fieldsOf, type OfferedPerson, type SignInChoices, type SignInField } from './sign-in-choices.ts';
import { style } from './sign-in-style.ts';

type Html = ReturnType<typeof html>;

interface Offer {
  choices: SignInChoices;
  groups: string[];
}

/** The local sign-in page: a button for each person of the people file, and a form for anybody else. */
export function signInPage(query: URLSearchParams, offer: Offer, problem?: string): Promise<string> {
  const { choices, groups } = offer;
  const request = parameters.filter((name) => query.has(name)).map((name) => hidden(name, query.get(name)));
  const fields = fieldsOf(choices).filter((field) => !('group' in field) || groups.length > 0);
  return page(
    'Sign in',
    html`<p>This is a local stack: no password is needed, and you can use any name.</p>
      ${problem === undefined ? '' : alert(problem)}
      <h2>As a demo person</h2>
      ${peopleList(choices.people, request)}
      <h2>As somebody else</h2>
      <form method="post" action="authorize">
        ${request}
        <label for="subject">Handle</label>
        <input id="subject" name="subject" required maxlength="40" autocomplete="off">
        ${fields.map((field) => formField(field, groups))}
        <button class="main">Continue</button>
      </form>`,
  );
}

/** A page with one message, such as why somebody cannot sign in. */
export function messagePage(title: string, message: string): Promise<string> {
  return page(title, alert(message));
}

function peopleList(people: OfferedPerson[], request: Html[]): Html {
  if (people.length === 0)
    return html`<p>There are no demo people: <code>--people FILE</code> adds them.</p>`;
  return html`<div class="people">${people.map(
    ({ label, person }) =>
      html`<form method="post" action="authorize">
        ${request}${hidden('person', person.subject)}<button>${label}</button>
      </form>`,
  )}</div>`;
}

function formField(field: SignInField, groups: string[]): Html {
  const { name, label, required } = field;
  const control = 'group' in field ? groupControl(field, groups) : textControl(field);
  return html`<label for="${name}">${label}${required ? '' : ' (optional)'}</label>${control}`;
}

function groupControl({ name, required }: SignInField, groups: string[]): Html {
  const none = required ? '' : html`<option value="">none</option>`;
  const options = groups.map((group) => html`<option value="${group}">${group}</option>`);
  return html`<select id="${name}" name="${name}">${none}${options}</select>`;
}

function textControl(field: SignInField): Html {
  const { name, required } = field;
  const isNumber = 'wholeNumber' in field && field.wholeNumber !== undefined;
  return html`<input id="${name}" name="${name}" autocomplete="off"
    ${isNumber ? html`inputmode="numeric" pattern="-?[0-9]+"` : ''} ${required ? 'required' : ''}>`;
}

const hidden = (name: string, value: string | null): Html =>
  html`<input type="hidden" name="${name}" value="${value}">`;

const alert = (message: string): Html => html`<p role="alert">${message}</p>`;

async function page(title: string, body: Html): Promise<string> {
  return String(
    await html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8">
          <title>${title}</title>
          <meta name="viewport" content="width=device-width,initial-scale=1">
          <link rel="icon" href="data:,">
          ${style}
        </head>
        <body>
          <main>
            <h1>${title}</h1>
            ${body}
          </main>
        </body>
      </html>`,
  );
}
