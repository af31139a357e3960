import { either, together } from '../facts.ts';
import { withoutOwnCode } from '../own-code.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const firmAsksSecret = defineRule({
  id: 'request/firm-asks-secret',
  meaning:
    'Somebody who speaks for a bank, a payment service, MitID or another firm asks for a secret.',
  points: points.decisive,
  promise: 'bank-no-codes',
  fires: [
    'This is the fraud department of Danske Bank. To stop the payment I need your card number and the code you got.',
    'Hej, jeg ringer fra Nets. Kan du oplyse dit kortnummer og din pinkode?',
    'Your bank here. We have blocked a transfer. Please confirm your online banking password.',
  ],
  nearMisses: [
    'Nordea: We will never ask for your PIN, your password or your MitID.',
    'Din kode er 482913 til betaling på 499 kr hos Zalando. Del den aldrig med nogen. Nets',
    'Danske Bank: Log in to Netbank yourself to read the message from your adviser.',
  ],
  needs: [['credential'], ['firm', 'credential.mitid', 'authority.digital-post']],
  find(facts) {
    const secrets = facts.secretsAsked(
      'credential.cpr',
      'credential.mitid',
      'credential.nemid',
      'credential.card',
      'credential.pin',
      'credential.password',
      'credential.code',
      'credential.one-time-code',
      'credential.bank-details',
    );
    const firms = [
      'firm.bank',
      'firm.payment',
      'firm.telecom',
      'firm.utility',
      'firm.streaming',
    ] as const;
    return either(
      together(
        facts.speaking(...firms, 'credential.mitid', 'authority.digital-post'),
        withoutOwnCode(secrets, facts.codes),
      ),
      facts.isNow && !facts.isOwnWish
        ? together(facts.live(...firms), withoutOwnCode(secrets, facts.codes))
        : undefined,
      together(facts.live(...firms), withoutOwnCode(secrets, facts.codes), facts.alarms),
      together(
        facts.live(...firms),
        secrets.filter(
          ({ concept, owned }) =>
            owned || (concept !== 'credential.bank-details' && concept !== 'credential.cpr'),
        ),
        facts.live('threat.block'),
      ),
    );
  },
});
