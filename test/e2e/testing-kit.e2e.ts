/** The example of docs/testing.md for Playwright, with the published test kit on the portal. */
import '../../docs/examples/suites/playwright.e2e.js';
