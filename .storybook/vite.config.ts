import { defineConfig } from 'vite';

// Relative addresses: a static build works from any folder of any host.
export default defineConfig({ base: './', build: { target: 'es2022', chunkSizeWarningLimit: 2000 } });
