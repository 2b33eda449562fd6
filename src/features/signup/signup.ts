import { type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { isApiError, type ApiError } from '../../api/errors.js';
import type { Session } from '../../api/session.js';
import { changeSignUpPhone, getSignUp, requestSignUpPin, startSignUp, verifySignUp, type SignUp } from '../../api/sign-up.js';
import { Action } from '../../core/action.js';
import { startSession } from '../../core/backend.js';
import { credentials } from '../../core/credentials.js';
import { NxFeature } from '../../core/feature.js';
import { Form } from '../../core/form.js';
import { Query } from '../../core/query.js';
import { newPasswordWords } from '../../i18n/new-password/words.js';
import { pinWords } from '../../i18n/pin/words.js';
import { signupWords } from '../../i18n/signup/words.js';
import { PinStep, pinRefusals } from '../../sections/pin-step.js';
import { code } from '../../ui/fields/code.js';
import { forms } from '../../ui/form/form.styles.js';
import { page } from '../../ui/content/page.js';
import { notice } from '../../ui/content/notice.js';
import type { Words } from './host.js';
import { details, otherNumber, type Refused, type Typed } from './details.js';
import { besideFacts } from './facts.js';
import { factsStyles } from './facts.styles.js';
export type { SignupAttempt, SignupStarted } from './events.js';

type Step = 'details' | 'pin' | 'otherNumber' | 'done';

/**
 * Creates an account: the person's details, a PIN from their phone, and they are signed in.
 *
 * @fires {CustomEvent<SignupAttempt>} nx-before-signup - Before anything is sent; cancel it to stop the sign-up.
 * @fires {CustomEvent<SignupStarted>} nx-signup-started - A PIN is on its way.
 * @fires {CustomEvent<Session>} nx-session-started - The account exists and the person is signed in. The detail contains no token.
 * @csspart facts - Three facts beside the form, where the element is wide enough.
 */
export class NxSignup extends NxFeature<Words> {
  static override styles = [NxFeature.styles, forms, factsStyles];
  static override light = credentials;
  static override endpoints = [startSignUp, getSignUp, changeSignUpPhone, requestSignUpPin, verifySignUp];
  static override words = [signupWords, pinWords, newPasswordWords];

  /** The country selected at first (ISO 3166-1 alpha-2). */
  @property() country = '';
  /** Address of support for a sign-up that cannot go on: a page, or `mailto:`. */
  @property({ attribute: 'support-url' }) supportUrl = 'mailto:support@nexmo.com';

  #step: Step = 'details';
  #signUpId = '';
  #session: Session | undefined;
  #notice = '';
  #refused: Refused | undefined;
  /** The typed details without the password, for going back. */
  #typed: Typed = {};
  readonly #words = () => pinRefusals(this.t);
  readonly #start = new Form(this, startSignUp, {
    before: ({ companyName, country }) => this.emit('nx-before-signup', { companyName, country }),
    done: (signUp, { sent: { companyName, name, email, phone, country } }) => {
      this.#typed = { companyName, name, email, phone, country };
      this.#pinSent(signUp);
    },
    refused: (error) => this.#refuse(error),
    words: this.#words,
  });
  readonly #other = new Form(this, changeSignUpPhone, {
    given: () => ({ signUpId: this.#signUpId }),
    done: (signUp) => this.#pinSent(signUp),
    refused: (error) => this.#refuse(error),
    words: this.#words,
  });
  readonly #verify = new Form(this, verifySignUp, {
    given: () => ({ signUpId: this.#signUpId }),
    done: (output) => {
      if (this.client) this.#session = startSession(this.client, output);
      if (this.#session) this.emit('nx-session-started', this.#session);
      this.#go('done');
    },
    refused: ({ code, fields }) => {
      if (code === 'notFound') this.#go('details', this.t('signup.gone'));
      else if (fields['email']) this.#go('details', this.t('signup.emailInUse'));
      else if (fields['companyName']) this.#go('details', this.t('signup.companyNameInUse'));
      else if (code === 'phoneInUse') this.#go('otherNumber', this.t('signup.phoneInUse'));
      else if (code === 'attemptExpired' || code === 'attemptEnded') this.#standing.reload();
      else return false;
      return true;
    },
  });
  readonly #again = new Action(this, requestSignUpPin, () => (this.#verify.forget(), this.t('pin.againDone')), this.#words);
  readonly #standing = new Query(this, getSignUp, () => (this.#signUpId ? { signUpId: this.#signUpId } : undefined));
  readonly #pin = new PinStep(this, {
    form: (options, left) => this.#verify.view([this.#verify.field(code, 'pin', options), left], this.t('pin.verify')),
    again: (channel, label) => this.#again.button(label, () => ({ signUpId: this.#signUpId, channel })),
    outcome: () => this.#again.outcome(),
  });

  constructor() {
    super();
    this.addController({ sessionEnded: this.#forget });
  }

  protected override willUpdate(changes: PropertyValues<this>) {
    super.willUpdate(changes);
    const { error } = this.#standing;
    if (this.#signUpId && isApiError(error) && error.code === 'notFound') this.#go('details', this.t('signup.gone'));
  }

  protected override view() {
    const { t, headingLevel } = this;
    const titles = {
      details: t('signup.title'),
      pin: t('signup.pinTitle'),
      otherNumber: t('signup.otherTitle'),
      done: t('signup.doneTitle', { name: this.#session?.user.name ?? '' }),
    };
    const refusal = this.#notice && notice('danger', this.#notice);
    return besideFacts(this, page({ title: titles[this.#step], level: headingLevel }, [refusal, this.#body()]));
  }

  #body() {
    const typed = this.#typed;
    const beginning = { home: typed.country ?? this.country, refused: this.#refused, supportUrl: this.supportUrl };
    if (this.#step === 'details') return details(this, { ...beginning, form: this.#start, typed, choose: this.#choose });
    if (this.#step === 'otherNumber') return otherNumber(this, { ...beginning, form: this.#other, back: () => this.#go('pin') });
    if (this.#step === 'done')
      return notice('good', this.t('signup.done', { company: this.#session?.account.companyName ?? '' }));
    return this.#standing.view((signUp) => this.#pin.view(signUp, () => this.#go('otherNumber')));
  }

  readonly #choose = (event: Event) => {
    const { name, value } = event.target as HTMLInputElement;
    if (name !== 'country') return;
    this.#typed = { ...this.#typed, country: value };
    this.requestUpdate();
  };

  /** Handles a country that cannot be served: the typed text stays, and support can help. */
  #refuse({ code, fields }: ApiError): boolean {
    if (code !== 'countryRefused') return false;
    this.#refused = fields['phone'] ? 'phone' : 'country';
    return (void this.focusHeading(), true);
  }

  #pinSent({ id, channel }: SignUp) {
    this.#signUpId = id;
    this.emit('nx-signup-started', { channel });
    this.#go('pin');
  }

  readonly #forget = () => {
    [this.#step, this.#signUpId, this.#session] = ['details', '', undefined];
    [this.#notice, this.#refused, this.#typed] = ['', undefined, {}];
  };

  #go(step: Step, words = '') {
    [this.#step, this.#notice, this.#refused] = [step, words, undefined];
    if (step === 'details' || step === 'done') this.#signUpId = '';
    if (step === 'done') this.#typed = {};
    for (const part of [this.#start, this.#other, this.#verify, this.#again]) part.forget();
    void this.focusHeading();
  }
}
