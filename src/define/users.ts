import { NxUsers } from '../features/users/users.js';
import { define } from './define.js';

define('users', NxUsers);

declare global {
  interface HTMLElementTagNameMap {
    'nx-users': NxUsers;
  }
}
