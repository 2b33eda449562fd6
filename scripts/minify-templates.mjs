// Removes white space and comments from `html` and `css` templates: bundlers do not change strings, and each blank is a node on
// the page.
import { readFile } from 'node:fs/promises';
import { minifyHTMLLiterals } from 'minify-literals';

/** @returns {Promise<string>} The code with shortened templates. */
export async function minified(code, fileName) {
  if (!/\b(html|css)`/.test(code)) return code;
  const { code: short } = (await minifyHTMLLiterals(code, { fileName })) ?? { code };
  // The minifier leaves custom properties as they are written, since anything may stand there; in the kit these are values of CSS.
  return short.replace(/(?<=[{;])--[\w-]+:[^;{}]+/g, (property) => property.replace(/ ?([,*/]) /g, '$1'));
}

/** Shortened files, because several bundles contain the same file. */
const known = new Map();
function shortened(path) {
  if (!known.has(path))
    known.set(
      path,
      readFile(path, 'utf8').then((code) => minified(code, path)),
    );
  return known.get(path);
}

export const esbuildTemplates = {
  name: 'minify-templates',
  setup(build) {
    build.onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, async ({ path }) => {
      if (/node_modules/.test(path)) return undefined;
      return { contents: await shortened(path), loader: 'ts' };
    });
  },
};

export const viteTemplates = {
  name: 'minify-templates',
  enforce: 'pre',
  apply: 'build',
  transform: async (code, id) =>
    /[/\\]src[/\\](?!.*node_modules).*\.ts$/.test(id) ? { code: await minified(code, id), map: null } : null,
};
