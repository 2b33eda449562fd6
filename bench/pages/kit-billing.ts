import '../../src/define/provider.js';
import '../../src/define/billing.js';
