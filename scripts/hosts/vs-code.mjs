// The elements for VS Code and its relatives: https://github.com/microsoft/vscode-custom-data

/** The values of an attribute whose type is a list of words. */
export const valuesOf = (type) => [...type.matchAll(/'([^']+)'/g)].map(([, name]) => name);

const attribute = ({ attribute: name, description, type }) => {
  const values = valuesOf(type).map((value) => ({ name: value }));
  return { name, description, ...(values.length > 0 && { values }) };
};

const tag = ({ tag: name, description, props, events }) => ({
  name,
  description: [description, ...events.map((it) => `- \`${it.name}\`: ${it.description}`)].join('\n'),
  attributes: props.filter((it) => it.attribute).map(attribute),
});

export const vsCodeData = (elements) => ({ version: 1.1, tags: elements.map(tag) });
