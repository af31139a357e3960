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
  needs: [['credential']],
  find(facts) {
    const secrets = facts
      .secretsAsked('credential.pin', 'credential.mitid', 'credential.nemid', 'credential.balance')
      .concat(
        facts.secretsAsked('credential.password', 'credential.card').filter(({ owned }) => owned),
      )
      .filter(({ by }) => by !== 'action.enter' && by !== 'action.update');
    return facts.framed || !facts.addressed ? undefined : together(secrets);
  },
});
