import { defineConfig } from 'vite';

// Relative addresses: a static build works from any folder of any host.
export default defineConfig({ base: './', logLevel: 'warn', build: { target: 'es2022' } });
