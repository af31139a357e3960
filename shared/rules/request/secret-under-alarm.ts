import { together } from '../facts.ts';
import { withoutOwnCode } from '../own-code.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const secretUnderAlarm = defineRule({
  id: 'request/secret-under-alarm',
  meaning:
    'Whoever it is: first an alarm about a crime, a misuse or an attack, then the request for a secret.',
  points: points.decisive,
  fires: [
    'Your identity was stolen. To clear your name I need your CPR number and which bank you use.',
    'Der er optaget et lån i dit navn. Oplys dit kontonummer, så stopper jeg det.',
  ],
  nearMisses: [
    'Our customer data was leaked. You do not need to do anything, and we never ask for your password.',
    'My card was stolen, so I need to order a new one.',
  ],
  find(facts) {
    return together(
      withoutOwnCode(
        facts.secretsAsked(
          'credential.cpr',
          'credential.mitid',
          'credential.nemid',
          'credential.card',
          'credential.pin',
          'credential.password',
          'credential.one-time-code',
          'credential.bank-details',
          'credential.code',
        ),
        facts,
      ),
      facts.live(
        'claim.crime',
        'claim.unusual-activity',
        'claim.hacked',
        'claim.loan',
        'threat.arrest',
        'threat.deportation',
        'claim.safe-account',
        'claim.virus',
      ),
    );
  },
});
