// Puts the page and the kit's files for pages into one folder, which any server can serve.
import { cpSync } from 'node:fs';

cpSync('public', 'dist', { recursive: true });
cpSync('node_modules/nexmo-account-kit/dist/cdn', 'dist/kit', { recursive: true });
