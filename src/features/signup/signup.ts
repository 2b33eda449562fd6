import { type PropertyValues } from 'lit';
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
import { OwnFields } from '../../sections/own-fields/own-fields.js';
import { PinStep, pinRefusals } from '../../sections/pin-step.js';
import { code } from '../../ui/fields/code.js';
import { forms } from '../../ui/form/form.styles.js';
import { page } from '../../ui/content/page.js';
import { notice } from '../../ui/content/notice.js';
import { NxSignupAttributes } from './attributes.js';
import { wayOn } from './way-on.js';
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
export class NxSignup extends NxSignupAttributes {
  static override styles = [NxFeature.styles, forms, factsStyles];
  static override light = credentials;
  static override endpoints = [startSignUp, getSignUp, changeSignUpPhone, requestSignUpPin, verifySignUp];
  static override words: typeof NxSignupAttributes.words = [signupWords, pinWords, newPasswordWords];

  #step: Step = 'details';
  #signUpId = '';
  #session: Session | undefined;
  #notice = '';
  #refused: Refused | undefined;
  /** The typed details without the password, for going back. */
  #typed: Typed = {};
  readonly #words = () => pinRefusals(this.t);
  readonly #start = new Form(this, startSignUp, {
    given: (read) => ({ ...this.withheld, ...this.#own.part?.given(read) }),
    before: ({ companyName, country }) => this.#own.need() && this.emit('nx-before-signup', { companyName, country }),
    done: (signUp, { sent }) => this.#pinSent(signUp, { ...sent, password: '' }),
    refused: (error) => this.#refuse(error),
    words: this.#words,
  });
  readonly #own = new OwnFields(this, async () =>
    (await import('./own-fields.js')).ownFields(this, this.#start, () => this.#typed.extensions),
  );
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
    refused: (error) => {
      const way = wayOn(error);
      const isOver = error.code === 'attemptExpired' || error.code === 'attemptEnded';
      if (way) this.#go(way.step, this.t(way.words));
      else if (isOver) this.#standing.reload();
      return way !== undefined || isOver;
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
    const typed = { ...this.known, ...this.#typed };
    const beginning = { home: typed.country ?? '', refused: this.#refused, supportUrl: this.supportUrl };
    const asked = { form: this.#start, typed, withheld: this.withheld, choose: this.#choose, own: this.#own.view() };
    if (this.#step === 'details') return details(this, { ...beginning, ...asked });
    if (this.#step === 'otherNumber') return otherNumber(this, { ...beginning, form: this.#other, back: () => this.#go('pin') });
    if (this.#step === 'done')
      return notice('good', this.t('signup.done', { company: this.#session?.account.companyName ?? '' }));
    return this.#standing.view((signUp) => this.#pin.view(signUp, () => this.#go('otherNumber')));
  }

  readonly #choose = (country: string) => {
    this.#typed = { ...this.#typed, country };
    this.requestUpdate();
  };

  /** Handles a country that cannot be served: the typed text stays, and support can help. */
  #refuse(error: ApiError): boolean {
    this.showRefused(error);
    if (error.code !== 'countryRefused') return false;
    this.#refused = error.fields['phone'] ? 'phone' : 'country';
    void this.focusHeading();
    return true;
  }

  #pinSent({ id, channel }: SignUp, typed = this.#typed) {
    [this.#signUpId, this.#typed] = [id, typed];
    this.emit('nx-signup-started', { channel });
    this.#go('pin');
  }

  readonly #forget = () => {
    [this.#step, this.#signUpId, this.#session, this.#notice] = ['details', '', undefined, ''];
    [this.#refused, this.#typed] = [undefined, {}];
    this.showAll(false);
  };

  #go(step: Step, words = '') {
    [this.#step, this.#notice, this.#refused] = [step, words, undefined];
    if (words) this.showAll(true);
    if (step === 'details' || step === 'done') this.#signUpId = '';
    if (step === 'done') this.#typed = {};
    for (const part of [this.#start, this.#other, this.#verify, this.#again]) part.forget();
    void this.focusHeading();
  }
}
