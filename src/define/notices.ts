import { NxNotices } from '../features/notices/notices.js';
import { define } from './define.js';

define('notices', NxNotices);

declare global {
  interface HTMLElementTagNameMap {
    'nx-notices': NxNotices;
  }
}
