import '../../src/define/provider.js';
import '../../src/define/usage.js';
