import { any, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const deadline = defineRule({
  id: 'pressure/deadline',
  meaning: 'A request for a secret or for money, with a deadline.',
  points: points.supporting,
  fires: [
    'Confirm your card number within 24 hours.',
    'Overfør beløbet straks, og oplys din pinkode med det samme.',
  ],
  nearMisses: ['Please return the library book today.', 'Husk at betale huslejen inden den 1.'],
  needs: [['threat.deadline']],
  find(facts) {
    return together(
      any(facts.secretsAsked(), facts.asked('action.transfer', 'action.crypto')),
      facts.live('threat.deadline'),
      any(
        facts.secretsAsked(
          'credential.card',
          'credential.pin',
          'credential.password',
          'credential.mitid',
          'credential.one-time-code',
          'credential.bank-details',
        ),
        facts.live('authority', 'threat.arrest'),
      ),
    );
  },
});
