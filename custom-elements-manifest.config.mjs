import { readFileSync } from 'node:fs';

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
        if (/^src\/(features|dashboard)/.test(path) && declaration.tagName) Object.assign(declaration, { cssProperties });
  },
};

/** Keeps only the public part: elements, and those of their members that have a description. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations.filter(({ tagName }) => tagName);
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(
          (member) =>
            member.description && !member.static && !member.name.startsWith('#') && !/private|protected/.test(member.privacy),
        );
      }
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(
      ({ declarations, exports }) => declarations.length > 0 || exports.some(({ kind }) => kind === 'custom-element-definition'),
    );
  },
};

/** The elements in words, for Storybook and editors: `npm run cem` writes `custom-elements.json`, which is not kept in git. */
export default {
  globs: ['src/features/**/*.ts', 'src/dashboard/*.ts', 'src/core/{provider,feature,paying-feature}.ts', 'src/define/*.ts'],
  exclude: ['src/define/define.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [definitions(), tokens, publicOnly],
};
