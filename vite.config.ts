import { globSync } from 'tinyglobby';
import { defineConfig, type UserConfig } from 'vite';
import { sharedFiles } from './scripts/cdn-cut.mjs';
import { viteElements } from './scripts/cdn-elements.mjs';
import { viteTemplates } from './scripts/minify-templates.mjs';
import { providerPages } from './scripts/provider-pages.mjs';
import { viteLocales } from './scripts/split-locales.mjs';

/** The demo portal: `npm start` serves it, `npm run build` writes it to `dist/portal`, for any folder of any host. */
const portal: UserConfig = {
  plugins: [viteLocales, providerPages],
  base: './',
  server: { host: '127.0.0.1', port: 5173 },
  build: {
    outDir: 'dist/portal',
    target: 'es2022',
    rolldownOptions: { input: ['index.html', ...globSync('stories/portal/**/*.html')] },
  },
};

const elements = globSync('src/define/*.ts', { ignore: 'src/define/define.ts' });

/** For pages without a bundler: a file for each element, with shared chunks. The loader is written by scripts/cdn-loader.mjs. */
const cdn = async (): Promise<UserConfig> => ({
  plugins: [viteLocales, viteTemplates, viteElements],
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: 'dist/cdn',
    target: 'es2022',
    lib: { entry: elements, formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        // Set here as well, because a library's output keeps its white space otherwise.
        minify: true,
        // Chromium compiles a file that begins with it while it arrives, not function by function when called. Words have no functions.
        postBanner: ({ name }) => (/^[a-z]{2}-/.test(name) ? '' : '//# allFunctionsCalledOnLoad\n'),
        codeSplitting: await sharedFiles(elements.filter((it) => !it.endsWith('/all.ts'))),
        entryFileNames: '[name].js',
        // Shared files keep their names, because a page lists them by hand (README, “Embed it”), and words, because the loader makes them.
        chunkFileNames: ({ name }) => `chunks/[name]${/^(forms|shared-\d+|[a-z]{2}-.*)$/.test(name) ? '' : '-[hash]'}.js`,
      },
    },
  },
});

export default defineConfig(({ mode }) => (mode === 'cdn' ? cdn() : portal));
