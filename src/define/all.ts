import { defineAll } from '../index.js';

export * from '../index.js';

defineAll();
