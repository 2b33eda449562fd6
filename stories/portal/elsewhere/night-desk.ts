import '../../../src/define/auto-reload.js';
import '../../../src/define/balance.js';
import '../../../src/define/numbers.js';
import { site } from './site.js';

await site('numbers');
