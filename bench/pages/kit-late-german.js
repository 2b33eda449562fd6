import '../../dist/src/hydration/hydrate.js';
import './kit-german.js';
