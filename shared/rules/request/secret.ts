import { together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const secret = defineRule({
  id: 'request/secret',
  meaning: 'Somebody unnamed asks for a card, a PIN, a password or MitID.',
  points: points.partial,
  fires: [
    'Please send me your card number and PIN.',
    'Oplys venligst din adgangskode og dit MitID.',
  ],
  nearMisses: ['Never give anybody your PIN or password.', 'Pay by card at the counter, please.'],
  find(facts) {
    return together(
      facts
        .secretsAsked(
          'credential.pin',
          'credential.password',
          'credential.mitid',
          'credential.nemid',
          'credential.card',
        )
        .filter(
          ({ by }) =>
            by === 'action.give' || by === 'action.reply' || by === 'want' || by === 'question',
        ),
      facts.framed
        ? []
        : facts.secretsAsked(
            'credential.pin',
            'credential.password',
            'credential.mitid',
            'credential.nemid',
            'credential.card',
          ),
    );
  },
});
