/** A PIN that proves a phone number. */
export const en = {
  'pin.sent': 'We sent a text message with a six-digit PIN to {{phone}}.',
  'pin.called': 'We are calling {{phone}} to tell you a six-digit PIN.',
  'pin.pin': 'PIN',
  'pin.invalid': 'The PIN has six digits.',
  'pin.left': 'The PIN is valid for {{time}}.',
  'pin.expired': 'The PIN has expired. Ask for a new one below.',
  'pin.ended': 'That was the third wrong PIN, and it no longer works. Ask for a new one below.',
  'pin.verify': 'Confirm',
  'pin.again': 'No PIN?',
  'pin.againIn': 'You can ask for a new PIN in {{time}}.',
  'pin.againSms': 'Text me a new PIN',
  'pin.againCall': 'Call me with a new PIN',
  'pin.tooMany':
    'No more PINs can be sent for now: a number gets at most 20 in 24 hours, and one sign-up or change of number at most 10.',
  'pin.againDone': 'A new PIN is on its way. The old one no longer works.',
  'pin.otherNumber': 'Use another number',
  'pin.channel': 'Send the PIN by',
  'pin.sms': 'Text message',
  'pin.call': 'Voice call',
  'pin.phoneInvalid': 'Enter a phone number, with its country code if it is from abroad, like +44 7700 900123.',
} as const;
export type PinWords = typeof en;
