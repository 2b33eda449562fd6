import type { AnyEndpoint, InputOf } from '../../api/endpoint.js';
import { inviteUserAgain, putUser, removeUser, type User } from '../../api/people.js';
import { Mutation } from '../../core/mutation.js';
import { errorText } from '../../i18n/errors.js';
import { Confirm } from '../../ui/dialog/confirm.js';
import { tell } from '../../core/tell.js';
import type { UsersHost } from './host.js';

/** The actions on a user: suspend, reactivate, invite again, remove. */
export class Changes {
  readonly #confirm: Confirm;
  readonly #put: Mutation<typeof putUser>;
  readonly #invite: Mutation<typeof inviteUserAgain>;
  readonly #remove: Mutation<typeof removeUser>;

  /** `userOf` finds a user in the present list. */
  constructor(
    private readonly host: UsersHost,
    userOf: (id: string) => User | undefined,
  ) {
    this.#confirm = new Confirm(host);
    this.#put = new Mutation(host, putUser, ({ id, name }) => {
      host.emit('nx-user-changed', { userId: id });
      return host.t('users.changed', { name });
    });
    this.#invite = new Mutation(host, inviteUserAgain, ({ email }) => host.t('users.sentAgain', { email }));
    this.#remove = new Mutation(host, removeUser, (_, { sent: { userId } }) => {
      host.emit('nx-user-removed', { userId });
      return host.t('users.removed', { name: userOf(userId)?.name ?? '' });
    });
  }

  view() {
    return this.#confirm.view('sure', this.host.t);
  }

  readonly inviteAgain = ({ id }: User): Promise<void> => this.#send(this.#invite, { userId: id });

  readonly suspend = async (user: User): Promise<void> => {
    if (await this.#asked('suspend', 'keepActive', user)) await this.#change(user, true);
  };

  readonly restore = (user: User): Promise<void> => this.#change(user, false);

  readonly remove = async (user: User): Promise<void> => {
    const userId = user.id;
    if ((await this.#asked('remove', 'keep', user)) && this.host.emit('nx-before-user-removed', { userId }))
      await this.#send(this.#remove, { userId });
  };

  #change({ id, name, permissions }: User, suspended: boolean) {
    return this.#send(this.#put, { userId: id, name, permissions, suspended });
  }

  #asked(action: 'suspend' | 'remove', keep: 'keepActive' | 'keep', { name }: User) {
    const { t } = this.host;
    return this.#confirm.ask({
      title: t(`users.${action}Title`, { name }),
      consequence: t(`users.${action}What`, { name }),
      action: t(`users.${action}`),
      keep: t(`users.${keep}`),
      danger: true,
    });
  }

  async #send<E extends AnyEndpoint>(change: Mutation<E>, input: InputOf<E>) {
    const { host } = this;
    await change.send(() => input);
    if (change.error) void tell(host, 'danger', errorText(host.t, change.error, host.locale));
  }
}
