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

  async inviteAgain({ id }: User): Promise<void> {
    await this.#invite.send(() => ({ userId: id }));
    this.#report(this.#invite);
  }

  async suspend(user: User): Promise<void> {
    const { t } = this.host;
    const { name } = user;
    const question = { title: t('users.suspendTitle', { name }), consequence: t('users.suspendWhat', { name }) };
    if (await this.#confirm.ask({ ...question, action: t('users.suspend'), keep: t('users.keepActive'), danger: true }))
      await this.#allow(user, false);
  }

  restore(user: User): Promise<void> {
    return this.#allow(user, true);
  }

  async remove(user: User): Promise<void> {
    const { host } = this;
    const { t } = host;
    const { name } = user;
    const question = { title: t('users.removeTitle', { name }), consequence: t('users.removeWhat', { name }) };
    if (!(await this.#confirm.ask({ ...question, action: t('users.remove'), keep: t('users.keep'), danger: true }))) return;
    if (!host.emit('nx-before-user-removed', { userId: user.id })) return;
    await this.#remove.send(() => ({ userId: user.id }));
    this.#report(this.#remove);
  }

  async #allow({ id, name, permissions }: User, isAllowed: boolean) {
    await this.#put.send(() => ({ userId: id, name, permissions, suspended: !isAllowed }));
    this.#report(this.#put);
  }

  #report({ error }: { readonly error: unknown }) {
    const { t, locale } = this.host;
    if (error) void tell(this.host, 'danger', errorText(t, error, locale));
  }
}
