// Makes each element of the files for pages without a bundler one file: it defines the element and exports its class, for the
// dashboard's pages and for `all.js`. The bundler's own helpers lie in the file that every element needs.
import { dirname, join, relative } from 'node:path/posix';

const features = /\/features\/([\w-]+)\/\1\.js$/;
const others = { '/core/provider.js': 'provider', '/dashboard/dashboard.js': 'dashboard' };
/** The file that every element needs, and the helpers in it. */
const kit = 'provider.js';
const helpers = '$helpers';
const importOfHelpers = /import\{([^}]*)\}from"\.\/(?:chunks\/)?rolldown-runtime[^"]*";/;

/** The bundler's helper for a module as an object, of which words have the default alone. */
function namespaces(names) {
  const [, name] = /^\w+ as (\w+)$/.exec(names) ?? [];
  if (!name) throw new Error(`Words import ${names}`);
  return `const ${name}=e=>({get default(){return e.default()}});`;
}

const isWords = ({ name }) => /^[a-z]{2}-/.test(name);

const later = /\bimport\((["'`])(\.[^"'`]+)\1\)/g;

/** A file and everything that it imports. */
function withImports(bundle, file) {
  const files = new Set([file]);
  for (const it of files) for (const needed of bundle[it]?.imports ?? []) files.add(needed);
  return files;
}

/** The address of a file for another one, as an import names it. */
function addressFrom(from, to) {
  const path = relative(dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}

/** A file brings what loads later with all that this imports, at once, and not one after the other. */
function bringTogether(bundle, chunk) {
  const there = withImports(bundle, chunk.fileName);
  chunk.code = chunk.code.replace(later, (call, _, path) => {
    const file = join(dirname(chunk.fileName), path);
    const besides = [...withImports(bundle, file)].filter((it) => it !== file && !there.has(it));
    if (besides.length === 0) return call;
    const all = [call, ...besides.map((it) => `import("${addressFrom(chunk.fileName, it)}")`)];
    return `Promise.all([${all.join()}]).then(e=>e[0])`;
  });
}

const nameOf = (path) => features.exec(path)?.[1] ?? Object.entries(others).find(([end]) => path.endsWith(end))?.[1];

export const viteElements = {
  name: 'one-file-for-each-element',
  enforce: 'pre',
  resolveId(path, importer = '') {
    const name = nameOf(path);
    return name && /\/src\/(index|dashboard\/[\w-]+)\.ts$/.test(importer) ? { id: `./${name}.js`, external: true } : null;
  },
  transform(code, id) {
    if (!/\/src\/define\/[\w-]+\.ts$/.test(id)) return null;
    const exporting = code.replace(/^define\('[\w-]+', (\w+)\);/m, '$&\nexport { $1 };');
    // Every page of the loader may show what stands there before its elements.
    const taking = id.endsWith('/provider.ts') ? "import '../hydration/hydrate.js';\n" : '';
    return { code: taking + exporting, map: null };
  },
  generateBundle(_, bundle) {
    const own = Object.values(bundle).find(({ name }) => name === 'rolldown-runtime');
    const [, code, exported] = /^(.*)export\{(.*)\};\s*$/s.exec(own.code);
    const pairs = exported.replace(/(\w+) as (\w+)/g, '$2:$1');
    for (const it of Object.values(bundle)) {
      const isKit = it.fileName === kit;
      it.code = it.code.replace(importOfHelpers, (_, names) => {
        // The loader reads words before any code is there.
        if (isWords(it)) return namespaces(names);
        const taken = `const{${names.replaceAll(' as ', ':')}}=${helpers};`;
        if (isKit) return `const ${helpers}=(()=>{${code}return{${pairs}}})();${taken}`;
        return `import{${helpers}}from"${it.fileName.startsWith('chunks/') ? '../' : './'}${kit}";${taken}`;
      });
      if (isKit) it.code += `export{${helpers}};`;
    }
    delete bundle[own.fileName];
    // A file that it imports would import it, and one of the two would run before what it needs is there.
    const needed = bundle[kit].imports.filter((it) => it !== own.fileName);
    if (needed.length > 0) throw new Error(`${kit} imports ${needed.join()}`);
    for (const it of Object.values(bundle)) bringTogether(bundle, it);
  },
};
