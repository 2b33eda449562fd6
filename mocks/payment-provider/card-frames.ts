import { cardFields, type CardField, type CardFields, type CardFieldsOptions } from '../../src/api/payment-provider.js';
import { openFrame, type Framed } from './frame.js';

/** Messages of a frame about its field. They never contain a digit of a card. */
type Said =
  | { readonly type: 'state'; readonly focused: boolean; readonly problem?: 'missing' | 'invalid' | 'unsupported' }
  | { readonly type: 'enter' }
  | ({ readonly type: 'tokenized' } & Awaited<ReturnType<CardFields['tokenize']>>);

const height = 44;

/** Opens one frame for each field. The frames exchange the digits among themselves; the page only gets a token. */
export async function mountCard(pages: URL, { places, labels, look, changed, submit }: CardFieldsOptions): Promise<CardFields> {
  const open = async (field: CardField) => {
    const page = new URL(`field.html#${field}`, pages);
    const framed = await openFrame({ place: places[field], page, title: labels[field], look, height });
    return [field, framed] as const;
  };
  const frames = Object.fromEntries(await Promise.all(cardFields.map(open))) as Record<CardField, Framed>;
  for (const field of cardFields) {
    frames[field].port.addEventListener('message', ({ data }: MessageEvent<Said>) => {
      if (data.type === 'enter') submit();
      if (data.type === 'state') changed(field, { focused: data.focused, problem: data.problem });
    });
    if (field !== 'number') join(frames.number, frames[field], field);
  }
  return {
    focus(field) {
      frames[field].frame.focus();
      frames[field].port.postMessage({ type: 'focus' });
    },
    explain: (field, words) => frames[field].port.postMessage({ type: 'explain', words }),
    tokenize: () =>
      new Promise((resolve) => {
        const onMessage = ({ data }: MessageEvent<Said>) => {
          if (data.type !== 'tokenized') return;
          frames.number.port.removeEventListener('message', onMessage);
          resolve('token' in data ? { token: data.token } : { problems: data.problems });
        };
        frames.number.port.addEventListener('message', onMessage);
        frames.number.port.postMessage({ type: 'tokenize' });
      }),
    end() {
      for (const { frame, port } of Object.values(frames)) {
        port.close();
        frame.remove();
      }
    },
  };
}

/** Connects two frames by a channel that the page can not read. */
function join(number: Framed, other: Framed, field: CardField) {
  const { port1, port2 } = new MessageChannel();
  number.port.postMessage({ type: 'join', field }, [port1]);
  other.port.postMessage({ type: 'join', field: 'number' }, [port2]);
}
