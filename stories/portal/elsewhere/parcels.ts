import '../../../src/define/sign-in.js';
import '../../../src/define/signup.js';
import { site } from './site.js';

await site('live', { signedIn: false });
