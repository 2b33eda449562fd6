export { createElement, StrictMode, act } from 'react';
export { createRoot, hydrateRoot } from 'react-dom/client';
export { flushSync } from 'react-dom';
export { renderToString } from 'react-dom/server';
export { component } from '../../../src/react/component.js';
