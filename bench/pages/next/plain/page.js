import { readFileSync } from 'node:fs';
import { createElement } from 'react';

export default function Page() {
  const [css, form] = ['plain.css', 'form.html'].map((file) => readFileSync(file, 'utf8'));
  return createElement('main', { dangerouslySetInnerHTML: { __html: `<style>${css}</style>${form}` } });
}
