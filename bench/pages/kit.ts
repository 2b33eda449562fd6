import '../../src/define/provider.js';
import '../../src/define/signup.js';

// No backend is called before a person has filled the form in.
document.querySelector('nx-provider')!.setAttribute('base-url', '/api');
