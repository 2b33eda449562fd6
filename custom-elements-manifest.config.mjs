import { readFileSync } from 'node:fs';
import { sharedParts, surfaceOf } from './scripts/surface.mjs';

/** The elements that `src/define/<name>.ts` registers, because the analyzer only knows `customElements.define`. */
const definitions = () => {
  const classes = new Map();
  return {
    name: 'definitions',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [name, element] = node.arguments;
      classes.set(element.text, { tag: `nx-${name.text}`, path: moduleDoc.path });
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const { path: module, declarations } of modules) {
        for (const declaration of declarations) {
          const definition = classes.get(declaration.name);
          if (!definition) continue;
          Object.assign(declaration, { tagName: definition.tag, customElement: true });
          modules
            .find(({ path }) => path === definition.path)
            .exports.push({
              kind: 'custom-element-definition',
              name: definition.tag,
              declaration: { name: declaration.name, module },
            });
        }
      }
    },
  };
};

/** Lists every token at every element that draws with them. */
const tokens = {
  name: 'tokens',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const { light } = JSON.parse(readFileSync('tokens.json', 'utf8'));
    const cssProperties = Object.entries(light).map(([name, { $description }]) => ({
      name: `--nx-${name}`,
      description: $description,
    }));
    for (const { path, declarations } of modules)
      for (const declaration of declarations)
        if (/^src\/(features|dashboard)/.test(path) && declaration.tagName) {
          // An element's own properties come first.
          const own = declaration.cssProperties ?? [];
          Object.assign(declaration, { cssProperties: [...own, ...cssProperties] });
        }
  },
};

/** Lists the parts that an element draws by what it uses, described there, and leaves out what only other elements draw. */
const parts = {
  name: 'parts',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const shared = sharedParts();
    for (const { path, declarations } of modules)
      for (const declaration of declarations) {
        if (!declaration.tagName) continue;
        const drawn = surfaceOf({ file: path, name: declaration.name }).parts;
        const { cssParts = [] } = declaration;
        const named = cssParts.filter(({ name, inheritedFrom }) => !inheritedFrom || drawn.has(name));
        const used = [...drawn].filter((part) => shared.has(part) && !named.some(({ name }) => name === part)).toSorted();
        const others = used.map((name) => {
          const { description, place } = shared.get(name);
          return { name, description, inheritedFrom: { name: place.name, module: place.file } };
        });
        if (drawn.size > 0) declaration.cssParts = [...named, ...others];
      }
  },
};

/** A slot whose name begins with a placeholder, `[element]/[slot]`, has the brackets that the analyzer takes for marks of optional names. */
const placeholders = {
  name: 'placeholders',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const slot of modules.flatMap(({ declarations }) => declarations).flatMap(({ slots = [] }) => slots))
      if (/^\w+\]/.test(slot.name)) slot.name = `[${slot.name}]`;
  },
};

/** Lists the slots around each section of an element, which its class names: `@section alerts - the balance alert.` */
const sections = () => {
  const found = new Map();
  const named = /^([\w-]+) - ([^]*)$/;
  const slotsAround = ([, name, text]) =>
    ['before', 'after'].map((where) => ({ name: `${where}-${name}`, description: `The host's own content ${where} ${text}` }));
  return {
    name: 'sections',
    analyzePhase({ ts, node }) {
      if (!ts.isClassDeclaration(node)) return;
      const tags = ts.getJSDocTags(node).filter(({ tagName }) => tagName.text === 'section');
      found.set(
        node.name.text,
        tags.flatMap(({ comment }) => slotsAround(named.exec(ts.getTextOfJSDocComment(comment)))),
      );
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const declaration of modules.flatMap(({ declarations }) => declarations)) {
        const slots = found.get(declaration.name) ?? [];
        if (slots.length > 0) declaration.slots = [...(declaration.slots ?? []), ...slots];
      }
    },
  };
};

/**
 * Keeps only the public part: elements, and those of their members that are meant for a page: properties that it may set
 * (`@property`), and what is marked `@public`.
 */
const publicOnly = () => {
  const meant = new Set();
  const isMeant = (ts, member) =>
    ts.getDecorators(member)?.some((it) => it.expression.expression?.getText() === 'property') ||
    ts.getJSDocTags(member).some(({ tagName }) => tagName.text === 'public');
  return {
    name: 'public-only',
    analyzePhase({ ts, node }) {
      if (!ts.isClassDeclaration(node)) return;
      for (const member of node.members)
        if (ts.canHaveDecorators(member) && isMeant(ts, member)) meant.add(`${node.name.text}.${member.name.getText()}`);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        module.declarations = module.declarations.filter(({ tagName }) => tagName);
        for (const declaration of module.declarations)
          declaration.members = declaration.members?.filter(({ name, inheritedFrom }) =>
            meant.has(`${inheritedFrom?.name ?? declaration.name}.${name}`),
          );
      }
      customElementsManifest.modules = customElementsManifest.modules.filter(
        ({ declarations, exports }) =>
          declarations.length > 0 || exports.some(({ kind }) => kind === 'custom-element-definition'),
      );
      customElementsManifest.schemaVersion = '2.1.0';
    },
  };
};

/** The elements in words, for Storybook and editors: `npm run cem` writes `custom-elements.json`, which is not kept in git. */
export default {
  globs: [
    'src/features/**/*.ts',
    'src/sections/host-tables/table-feature.ts',
    'src/dashboard/*.ts',
    'src/core/{provider,feature,paying-feature}.ts',
    'src/define/*.ts',
  ],
  exclude: ['src/define/define.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [placeholders, definitions(), tokens, parts, sections(), publicOnly()],
};
