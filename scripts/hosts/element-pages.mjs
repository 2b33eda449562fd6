// The elements in Markdown, for readers and programs without an editor: `llms.txt` and a page each (https://llmstxt.org).

const table = (head, rows) =>
  rows.length === 0
    ? ''
    : [head, head.map(() => '---'), ...rows]
        .map((cells) => `| ${cells.map((it) => it.replaceAll('|', '\\|')).join(' | ')} |`)
        .join('\n') + '\n\n';

const section = (title, head, rows) => (rows.length === 0 ? '' : `## ${title}\n\n${table(head, rows)}`);

const code = (name) => `\`${name}\``;

/** The page of one element. */
export const elementPage = ({ tag, type, description, props, events, slots, parts }, readme) =>
  `# <${tag}>

${description}

\`\`\`js
import '${readme.name}/define/provider.js';
import '${readme.name}/define/${tag.slice(3)}.js';
\`\`\`

The class is \`${type}\`; in React, \`import { ${type} } from '${readme.name}/react'\`.

${section(
  'Attributes and properties',
  ['attribute', 'property', 'type', 'what it does'],
  props.map((it) => [it.attribute ? code(it.attribute) : '', code(it.name), code(it.type), it.description]),
)}${section(
    'Events',
    ['event', 'when'],
    events.map((it) => [code(it.name), it.description]),
  )}${section(
    'Slots',
    ['slot', 'content'],
    slots.map((it) => [it.name ? code(it.name) : '(default)', it.description]),
  )}${section(
    'Parts for `::part()`',
    ['part', 'what it is'],
    parts.map((it) => [code(it.name), it.description]),
  )}`.trimEnd() + '\n';

/** The list of all pages, with what the package is. */
export const llmsText = (elements, { name, description }) => `# ${name}

> ${description}

Put elements inside \`<nx-provider base-url="…">\`, which names the backend, the language and the theme. Every element is a standard
custom element; its events bubble and leave shadow roots. Without a backend, \`nexmo-account-mock\` or \`${name}/mocks\` serves one.

## Elements

${elements.map((it) => `- [<${it.tag}>](elements/${it.tag}.md): ${it.description}`).join('\n')}

## More

- [The contract with a backend (OpenAPI)](../../openapi.json)
- [The product's rules](../../docs/rules.md)
- [The elements, for tools (custom-elements.json)](../../custom-elements.json)
- [Design tokens](../../tokens.json)
`;
