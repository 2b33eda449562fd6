export { createElement, StrictMode } from 'react18';
export { createRoot, hydrateRoot } from 'react-dom18/client';
export { flushSync } from 'react-dom18';
export { renderToString } from 'react-dom18/server';
export { component } from 'react18-component';
