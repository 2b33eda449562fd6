import '../../src/define/provider.js';
import '../../src/define/number-search.js';
