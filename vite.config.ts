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

/** For pages without a bundler: the whole kit in one file, or a file for each element with shared chunks. */
const cdn = (whole: boolean): UserConfig => ({
  plugins: [viteLocales, viteTemplates],
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: whole,
    target: 'es2022',
    lib: { entry: whole ? { 'nexmo-account-kit.min': 'src/define/all.ts' } : elements, formats: ['es'] },
    rolldownOptions: {
      // Set here as well, because a library's output keeps its white space otherwise.
      output: { minify: true, codeSplitting: !whole, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});

export default defineConfig(({ mode }) => (mode.startsWith('cdn') ? cdn(mode === 'cdn') : portal));
