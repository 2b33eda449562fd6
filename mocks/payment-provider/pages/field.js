// One field of a card, in a frame. The provider shares nothing with the backend, because it is another company.

const { isWellFormed, brandOf, tokenOf } = globalThis.cards;
const kind = location.hash.slice(1);
const field = document.getElementById('field');

const digits = () => field.value.replace(/\D/g, '');

/** The problem of a typed text, or undefined. */
const judges = {
  number(number) {
    if (number.length < 13 || number.length > 19 || !isWellFormed(number)) return 'invalid';
    return brandOf(number) ? undefined : 'unsupported';
  },
  expires: (typed) => (/^(0[1-9]|1[0-2])\d\d$/.test(typed) ? undefined : 'invalid'),
  securityCode: (typed) => (/^\d{3,4}$/.test(typed) ? undefined : 'invalid'),
};
const problem = () => (digits() === '' ? 'missing' : judges[kind](digits()));

const shapes = {
  number: { autocomplete: 'cc-number', placeholder: '1234 1234 1234 1234', maxLength: 23 },
  expires: { autocomplete: 'cc-exp', placeholder: 'MM/YY', maxLength: 7 },
  securityCode: { autocomplete: 'cc-csc', placeholder: '123', maxLength: 4 },
};
const spelled = {
  number: (typed) => typed.replace(/(\d{4})(?=\d)/g, '$1 '),
  expires: (typed) => typed.replace(/^(\d\d)(\d)/, '$1/$2').slice(0, 5),
  securityCode: (typed) => typed,
};

/** Collects the other fields' digits and makes a token, or reports the problem of each field. */
async function tokenize(others) {
  const asked = await Promise.all(
    [...others].map(
      ([name, port]) =>
        new Promise((resolve) => {
          port.onmessage = ({ data }) => resolve([name, data]);
          port.postMessage('tell');
        }),
    ),
  );
  const all = { number: { typed: digits(), problem: problem() }, ...Object.fromEntries(asked) };
  const problems = Object.entries(all).flatMap(([name, it]) => (it.problem ? [[name, it.problem]] : []));
  return problems.length ? { problems: Object.fromEntries(problems) } : { token: tokenOf(digits(), all.expires.typed) };
}

whenGreeted((port, { title }) => {
  Object.assign(field, shapes[kind], { inputMode: 'numeric', ariaLabel: title });
  const others = new Map();
  let judged = false;
  const tell = (focused) => {
    if (judged) field.ariaInvalid = String(Boolean(problem()));
    port.postMessage({ type: 'state', focused, problem: judged ? problem() : undefined });
  };
  field.onfocus = () => tell(true);
  field.onblur = () => {
    judged ||= digits() !== '';
    tell(false);
  };
  field.oninput = () => {
    // Formats only while the caret is at the end, so that a person who corrects the middle keeps their place.
    if (field.selectionEnd === field.value.length) field.value = spelled[kind](digits());
    tell(true);
  };
  field.form.onsubmit = (event) => {
    event.preventDefault();
    port.postMessage({ type: 'enter' });
  };
  const acts = {
    focus: () => field.focus(),
    explain: ({ words }) => (field.ariaDescription = words),
    async tokenize() {
      judged = true;
      port.postMessage({ type: 'tokenized', ...(await tokenize(others)) });
    },
    join({ field: name }, [other]) {
      if (kind === 'number') return others.set(name, other);
      other.onmessage = () => {
        judged = true;
        tell(document.activeElement === field);
        other.postMessage({ typed: digits(), problem: problem() });
      };
    },
  };
  port.onmessage = ({ data, ports }) => acts[data.type]?.(data, ports);
});
