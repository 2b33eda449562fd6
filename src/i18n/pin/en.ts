/** A PIN that proves a phone number. */
export const en = {
  'pin.sent': 'We texted a six-digit PIN to {{phone}}.',
  'pin.called': 'We’re calling {{phone}} with a six-digit PIN.',
  'pin.pin': 'PIN',
  'pin.invalid': 'Enter the six-digit PIN.',
  'pin.left': 'The PIN expires in {{time}}.',
  'pin.expired': 'The PIN has expired. Request a new one below.',
  'pin.ended': 'Three incorrect attempts. Request a new PIN below.',
  'pin.verify': 'Verify',
  'pin.again': 'Didn’t get a PIN?',
  'pin.againIn': 'You can request a new PIN in {{time}}.',
  'pin.againSms': 'Text me a new PIN',
  'pin.againCall': 'Call me with a new PIN',
  'pin.tooMany':
    'You can’t request more PINs for now. The limit is 20 in 24 hours for a number, and 10 for one sign-up or number change.',
  'pin.againDone': 'We’ve sent a new PIN. The old one no longer works.',
  'pin.otherNumber': 'Use another number',
  'pin.channel': 'PIN delivery',
  'pin.sms': 'SMS',
  'pin.call': 'Voice call',
  'pin.phoneInvalid': 'Enter a phone number. If it is from abroad, include its country code, like +44 7700 900123.',
} as const;
export type PinWords = typeof en;
