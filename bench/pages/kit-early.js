// A host's bundle that shows the form before the code of the element, from the published files.
import { drawEarly } from '../../dist/early/signup.js';

drawEarly();
void import('./kit-late.js');
