import type { Language } from '../../shared/Caller.js';
import { OPTIONAL_FIELDS, type SetUpField, type SetUpGroup, setUpGroups } from './setUpFields.js';
import { setUpStyle } from './setUpStyle.js';

const words = {
  sv: {
    title: 'Kom i gång med Samnod',
    lead: 'Här är tomt än. Du skapar partnerskapet och det första kontot; allt annat gör du sedan inifrån.',
    submit: 'Börja',
  },
  en: {
    title: 'Set up Samnod',
    lead: 'Nothing is here yet. You make the partnership and the first account; all else you do from the inside.',
    submit: 'Begin',
  },
};

const brand = `<p class="brand"><svg width="36" height="36" viewBox="0 0 32 32" aria-hidden="true"><g fill="none" stroke="currentColor" stroke-width="2.25" stroke-linecap="round"><path d="M16 16 6.5 7.5M16 16 26 9M16 16l-2.5 12"/><path d="M6.5 7.5C11 3.5 21 3.5 26 9M26 9c3 6-2.5 17-12.5 19" opacity=".38"/></g><g fill="currentColor"><circle cx="6.5" cy="7.5" r="3.25"/><circle cx="26" cy="9" r="3.25"/><circle cx="13.5" cy="28" r="3.25"/></g><circle cx="16" cy="16" r="5.25" fill="var(--warm)"/></svg>Samnod</p>`;

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What the form is drawn with: what was typed before, and what of it does not fit. */
interface Drawing {
  language: Language;
  given: Record<string, unknown>;
  problem: { field?: string; sentence: string } | undefined;
}

function fieldHtml({ name, label, help, attributes = 'type="text" autocomplete="off"' }: SetUpField, drawing: Drawing) {
  const { language, given, problem } = drawing;
  const isPassword = attributes.includes('type="password"');
  const typed = !isPassword && typeof given[name] === 'string' ? ` value="${escaped(given[name])}"` : '';
  const required = OPTIONAL_FIELDS.includes(name) ? '' : ' required';
  const isWrong = problem?.field === name;
  const described = [isWrong && 'problem', help && `${name}-help`].filter(Boolean).join(' ');
  const wrong = isWrong ? ' aria-invalid="true" autofocus' : '';
  const told = help ? `<p class="help" id="${name}-help">${help[language]}</p>` : '';
  return `<div class="field"><label for="${name}">${label[language]}</label>${told}<input id="${name}" name="${name}" ${attributes}${typed}${required}${wrong}${described ? ` aria-describedby="${described}"` : ''}></div>`;
}

function groupHtml({ legend, help, fields, isOptional }: SetUpGroup, drawing: Drawing): string {
  const { language, given, problem } = drawing;
  const told = help ? `<p class="help">${help[language]}</p>` : '';
  const inputs = told + fields.map((field) => fieldHtml(field, drawing)).join('\n');
  if (!isOptional) return `<fieldset><legend>${legend[language]}</legend>${inputs}</fieldset>`;
  const isBegun = fields.some(({ name }) => given[name] || problem?.field === name);
  return `<details${isBegun ? ' open' : ''}><summary>${legend[language]}</summary>${inputs}</details>`;
}

/** The form of the first start: plain HTML, so that nothing but the server is needed. `given`: what was typed before. */
export function setUpPage(
  language: Language,
  given: Record<string, unknown> = {},
  problem?: { field?: string; sentence: string },
): string {
  const { title, lead, submit } = words[language];
  const groups = setUpGroups.map((group) => groupHtml(group, { language, given, problem }));
  const told = problem ? `<p id="problem" role="alert">${escaped(problem.sentence)}</p>` : '';
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>${setUpStyle}</style></head>
<body><main>${brand}<h1>${title}</h1><p class="lead">${lead}</p>${told}<form method="post" action="/setup">${groups.join('\n')}<button>${submit}</button></form></main></body></html>`;
}
