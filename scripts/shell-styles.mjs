// The style sheets of elements before any script, for hosts to serve: `sign-in.css` for an element's box, and `sign-in-fields.css` for
// what it shows in the page's own tree.
import { transform } from 'esbuild';
import { concerning, withoutInherited, withoutUnused } from './shell-rules.mjs';

/** `nx-sign-in` is `NxSignIn`. */
const typeOf = (tag) => tag.replaceAll(/(?:^|-)(\w)/g, (_, first) => first.toUpperCase());

const minified = async (css) => (await transform(css, { loader: 'css', minify: true, target: 'esnext' })).code;

/**
 * @param {Readonly<Record<string, { html: string, light: boolean }>>} shells
 * @param {Record<string, any>} kit The classes of the elements.
 * @param {(selector: string, styles: readonly any[]) => string} nested Styles in the page's own tree.
 * @returns {Promise<ReadonlyMap<string, string>>} Each file with its content.
 */
export async function shellStyles(shells, kit, nested) {
  const files = new Map();
  for (const [tag, { html, light }] of Object.entries(shells)) {
    const element = kit[typeOf(tag)];
    // An element gathers its styles when it is first asked for its attributes.
    void element.observedAttributes;
    const name = tag.slice('nx-'.length);
    const styles = element.elementStyles.map(({ cssText }) => cssText).join('\n');
    const box = concerning(light ? '' : html, styles);
    if (!light) {
      files.set(`${name}.css`, await minified(...withoutUnused([box])));
      continue;
    }
    const fields = nested(`nx-outside[data-of="${tag}"]`, [{ cssText: withoutInherited(concerning(html, styles)) }]);
    const [inBox, outside] = withoutUnused([box, fields]);
    files.set(`${name}.css`, await minified(inBox));
    files.set(`${name}-fields.css`, await minified(outside));
  }
  return files;
}
