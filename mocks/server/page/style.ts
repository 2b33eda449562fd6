/** The style sheet of the mock's own page. */
export const style = `:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { margin: 0; }
main { max-inline-size: 72rem; margin-inline: auto; padding: 1rem 1.5rem 4rem; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.15rem; margin-block: 2.5rem 0.5rem; }
h3 { font-size: 1rem; margin-block: 1rem 0.25rem; }
table { border-collapse: collapse; inline-size: 100%; }
th, td { text-align: start; vertical-align: top; padding: 0.3rem 0.75rem 0.3rem 0; border-block-end: 1px solid #8885; }
code { font: 0.9em ui-monospace, monospace; }
output { font-size: 1.4rem; font-variant-numeric: tabular-nums; }
button { font: inherit; padding: 0.15rem 0.6rem; margin-block: 0.15rem; }
input, select { font: inherit; }
ol, ul { padding-inline-start: 1.5rem; }
ul { columns: 22rem; }
ol:empty::after { content: 'Nothing.'; opacity: 0.7; }
li { overflow-wrap: anywhere; }
li pre { margin: 0 0 0.5rem; white-space: pre-wrap; font: 0.9em ui-monospace, monospace; }
@media (width < 48rem) {
  thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; }
  table, tbody { display: block; }
  tr { display: block; padding-block: 0.5rem; border-block-end: 1px solid #8885; }
  td { display: block; padding: 0; border: 0; overflow-wrap: anywhere; }
  ul { columns: 1; }
}
`;
