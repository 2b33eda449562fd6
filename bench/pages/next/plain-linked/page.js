import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import './plain.css';

export default function Page() {
  return createElement('main', { dangerouslySetInnerHTML: { __html: readFileSync('form.html', 'utf8') } });
}
