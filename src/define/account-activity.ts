import { NxAccountActivity } from '../features/account-activity/account-activity.js';
import { define } from './define.js';

define('account-activity', NxAccountActivity);

declare global {
  interface HTMLElementTagNameMap {
    'nx-account-activity': NxAccountActivity;
  }
}
