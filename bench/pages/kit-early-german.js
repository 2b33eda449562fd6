// The same in a bundle for pages in German.
import { drawEarly } from '../../dist/early/signup.js';
import german from '../../dist/early/texts-de.js';

drawEarly(german);
void import('./kit-late-german.js');
