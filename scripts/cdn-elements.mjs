// Makes each element of the files for pages without a bundler one file: it defines the element and exports its class, for the
// dashboard's pages and for `all.js`. The bundler's own helpers lie in the file that every element needs.
const features = /\/features\/([\w-]+)\/\1\.js$/;
const others = { '/core/provider.js': 'provider', '/dashboard/dashboard.js': 'dashboard' };
/** The file that every element needs, and the helpers in it. */
const kit = 'provider.js';
const helpers = '$helpers';
const importOfHelpers = /import\{([^}]*)\}from"\.\/(?:chunks\/)?rolldown-runtime[^"]*";/;

const nameOf = (path) => features.exec(path)?.[1] ?? Object.entries(others).find(([end]) => path.endsWith(end))?.[1];

export const viteElements = {
  name: 'one-file-for-each-element',
  enforce: 'pre',
  resolveId(path, importer = '') {
    const name = nameOf(path);
    return name && /\/src\/(index|dashboard\/[\w-]+)\.ts$/.test(importer) ? { id: `./${name}.js`, external: true } : null;
  },
  transform: (code, id) =>
    /\/src\/define\/[\w-]+\.ts$/.test(id)
      ? { code: code.replace(/^define\('[\w-]+', (\w+)\);/m, '$&\nexport { $1 };'), map: null }
      : null,
  generateBundle(_, bundle) {
    const own = Object.values(bundle).find(({ name }) => name === 'rolldown-runtime');
    const [, code, exported] = /^(.*)export\{(.*)\};\s*$/s.exec(own.code);
    const pairs = exported.replace(/(\w+) as (\w+)/g, '$2:$1');
    for (const it of Object.values(bundle)) {
      const isKit = it.fileName === kit;
      it.code = it.code.replace(importOfHelpers, (_, names) => {
        const taken = `const{${names.replaceAll(' as ', ':')}}=${helpers};`;
        if (isKit) return `const ${helpers}=(()=>{${code}return{${pairs}}})();${taken}`;
        return `import{${helpers}}from"${it.fileName.startsWith('chunks/') ? '../' : './'}${kit}";${taken}`;
      });
      if (isKit) it.code += `export{${helpers}};`;
    }
    delete bundle[own.fileName];
  },
};
