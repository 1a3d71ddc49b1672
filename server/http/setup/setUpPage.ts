import type { Language } from '../../shared/Caller.js';

interface Field {
  name: string;
  label: Record<Language, string>;
  type?: 'email' | 'password';
  optional?: true;
}

const fields: Field[] = [
  { name: 'code', label: { sv: 'Kod som servern skrev ut', en: 'Code that the server printed' } },
  { name: 'partnership', label: { sv: 'Partnerskapets namn', en: 'Name of the partnership' } },
  { name: 'countyCode', label: { sv: 'Länskod, två siffror', en: 'Code of the county, two digits' } },
  { name: 'region', label: { sv: 'Regionens namn', en: 'Name of the region' } },
  {
    name: 'countyBoard',
    label: { sv: 'Länsstyrelsens namn', en: 'Name of the county administrative board' },
    optional: true,
  },
  { name: 'administratorName', label: { sv: 'Administratör: namn', en: 'Administrator: name' } },
  { name: 'administratorEmail', label: { sv: 'Administratör: e-post', en: 'Administrator: e-mail' }, type: 'email' },
  {
    name: 'administratorPassword',
    label: { sv: 'Administratör: lösenord, minst 12 tecken', en: 'Administrator: password, at least 12 characters' },
    type: 'password',
  },
  { name: 'coordinatorName', label: { sv: 'Samordnare: namn', en: 'Coordinator: name' }, optional: true },
  {
    name: 'coordinatorEmail',
    label: { sv: 'Samordnare: e-post', en: 'Coordinator: e-mail' },
    type: 'email',
    optional: true,
  },
  {
    name: 'coordinatorPassword',
    label: { sv: 'Samordnare: lösenord', en: 'Coordinator: password' },
    type: 'password',
    optional: true,
  },
];

const words = {
  sv: { title: 'Kom i gång med Samnod', submit: 'Börja', optional: '(kan fyllas i senare)' },
  en: { title: 'Set up Samnod', submit: 'Begin', optional: '(can be added later)' },
};

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The form of the first start: plain HTML, so that nothing but the server is needed. `given`: what was typed before. */
export function setUpPage(
  language: Language,
  given: Record<string, unknown> = {},
  problem?: { field?: string; sentence: string },
): string {
  const { title, submit, optional } = words[language];
  const inputs = fields.map(({ name, label, type = 'text', optional: isOptional }) => {
    const typed = type !== 'password' && typeof given[name] === 'string' ? ` value="${escaped(given[name])}"` : '';
    const wrong = problem?.field === name ? ' aria-invalid="true" aria-describedby="problem"' : '';
    const hint = isOptional ? ` <small>${optional}</small>` : '';
    return `<p><label for="${name}">${label[language]}${hint}</label><br><input id="${name}" name="${name}" type="${type}"${isOptional ? '' : ' required'}${typed}${wrong} autocomplete="off"></p>`;
  });
  const told = problem ? `<p id="problem" role="alert"><strong>${escaped(problem.sentence)}</strong></p>` : '';
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:32rem;margin:3rem auto;padding:0 1rem}input{font:inherit;width:100%;padding:.5rem;box-sizing:border-box}button{font:inherit;padding:.6rem 1.4rem}</style></head>
<body><main><h1>${title}</h1>${told}<form method="post" action="/setup">${inputs.join('\n')}<p><button>${submit}</button></p></form></main></body></html>`;
}
