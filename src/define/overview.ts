import { NxOverview } from '../features/overview/overview.js';
import { define } from './define.js';

define('overview', NxOverview);

declare global {
  interface HTMLElementTagNameMap {
    'nx-overview': NxOverview;
  }
}
