/** How the form of the first start looks: the web client's colours, without anything to fetch. */
export const setUpStyle = `
:root { color-scheme: light dark; --paper: #f5f3ee; --sheet: #fffefb; --line: #e2dfd6; --line-strong: #84867e; --ink: #16211f;
  --ink-soft: #4d5853; --accent: #0f5c5e; --on-accent: #ffffff; --warm: #e9a637; --late: #a3232b; --late-soft: #fae8e5; }
@media (prefers-color-scheme: dark) { :root { --paper: #101716; --sheet: #172120; --line: #2a3735; --line-strong: #71807b;
  --ink: #e6ece8; --ink-soft: #b4c0bb; --accent: #7cc4bf; --on-accent: #0b1f1e; --late: #f59a92; --late-soft: #43211f; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 2rem 1rem 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 36rem; margin: 0 auto; }
.brand { display: flex; gap: .625rem; align-items: center; margin: 0 0 2rem; color: var(--accent); font-size: 1.5rem; font-weight: 700; letter-spacing: -.03em; }
h1 { margin: 0 0 .5rem; font-size: 2rem; line-height: 1.2; letter-spacing: -.02em; }
.lead { margin: 0 0 2rem; color: var(--ink-soft); font-size: 1.0625rem; }
fieldset, details { margin: 0 0 1.25rem; padding: 1.25rem 1.25rem .5rem; border: 1px solid var(--line); border-radius: 12px; background: var(--sheet); }
legend { float: left; width: 100%; margin: 0 0 .75rem; padding: 0; font-size: 1.125rem; font-weight: 650; }
legend + * { clear: both; }
summary { margin-bottom: .75rem; font-size: 1.125rem; font-weight: 650; cursor: pointer; }
.help { margin: 0 0 .375rem; color: var(--ink-soft); font-size: .875rem; }
.field { margin: 0 0 1rem; }
label { display: block; margin-bottom: .125rem; font-weight: 600; }
input { width: 100%; padding: .5rem .75rem; border: 1px solid var(--line-strong); border-radius: 8px; background: var(--paper); color: inherit; font: inherit; }
input:focus-visible, button:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
input[aria-invalid] { border-color: var(--late); }
input.code { font-family: ui-monospace, monospace; text-transform: uppercase; }
input.short { width: 5rem; }
#problem { margin: 0 0 1.5rem; padding: .75rem 1rem; border-radius: 8px; background: var(--late-soft); color: var(--late); font-weight: 600; }
button { padding: .75rem 1.5rem; border: 0; border-radius: 8px; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; cursor: pointer; }
`;
