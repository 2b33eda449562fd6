import { defineConfig } from 'vite';
import { providerPages } from '../scripts/provider-pages.mjs';
import { viteLocales } from '../scripts/split-locales.mjs';

// Relative addresses, so that a static build works from any folder of any host.
export default defineConfig({ base: './', plugins: [viteLocales, providerPages], logLevel: 'warn', build: { target: 'es2022' } });
