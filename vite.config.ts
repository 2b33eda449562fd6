import { globSync } from 'tinyglobby';
import { defineConfig, type UserConfig } from 'vite';
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
const cdn: UserConfig = {
  plugins: [viteLocales, viteTemplates],
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: 'dist/cdn',
    target: 'es2022',
    lib: { entry: elements, formats: ['es'] },
    rolldownOptions: {
      output: {
        // Set here as well, because a library's output keeps its white space otherwise.
        minify: true,
        // Code that nearly every element needs is one file: each file costs a request, and compresses worse alone.
        codeSplitting: { groups: [{ name: 'kit', tags: ['$initial'], minShareCount: 18 }] },
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
};

export default defineConfig(({ mode }) => (mode === 'cdn' ? cdn : portal));
