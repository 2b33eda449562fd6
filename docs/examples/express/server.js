import express from 'express';
import { renderElement } from 'nexmo-account-kit/server';

const backend = 'http://127.0.0.1:4010';

/** All that the page may load and do. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  `connect-src ${backend}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** Its fields can be filled in before any script, and the loader lets the element keep what was typed. */
const signup = renderElement('nx-signup', { attributes: { country: 'GB' }, styles: '/kit/styles' });

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Sign up</title>
    <link rel="icon" href="data:,">
    <script type="module" src="/kit/nexmo-account-kit.js"></script>
    <script type="module" src="/page.js"></script>
  </head>
  <body>
    <main>
      <nx-provider base-url="${backend}">${signup}</nx-provider>
    </main>
  </body>
</html>`;

const kit = 'node_modules/nexmo-account-kit/dist';
const port = Number(process.env.PORT ?? 3000);
const app = express();
app.use('/kit/styles', express.static(`${kit}/styles`));
app.use('/kit', express.static(`${kit}/cdn`));
app.use(express.static('public'));
app.get('/', (_request, response) => {
  response.set('content-security-policy', policy).send(page);
});
app.listen(port, () => console.log(`http://localhost:${port}`));
