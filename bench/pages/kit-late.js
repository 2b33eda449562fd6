import '../../dist/src/hydration/hydrate.js';
import '../../dist/src/define/provider.js';
import '../../dist/src/define/signup.js';

document.querySelector('nx-provider').setAttribute('base-url', '/api');
