// As a host's bundle for pages in German has it, from the published files.
import '../../dist/src/define/provider.js';
import '../../dist/src/define/signup.js';
import { signup } from '../../dist/languages/language-de.js';

signup();
document.querySelector('nx-provider').setAttribute('base-url', '/api');
