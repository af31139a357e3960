import { any, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const giftCard = defineRule({
  id: 'request/gift-card',
  meaning: 'Payment is to be made in gift cards, of which the codes are to be passed on.',
  points: points.decisive,
  fires: [
    'Are you busy? I need you to buy Apple gift cards for 3000 kr and send me the codes.',
    'To settle the tax debt you must buy gift cards and read the numbers to the officer.',
    'Du skal købe gavekort for 5.000 kr i Netto og sende mig koderne.',
  ],
  nearMisses: [
    'Happy birthday! We bought you a gift card for the cinema.',
    'Husk at købe et gavekort til mor, jeg betaler halvdelen.',
  ],
  needs: [['action.gift-card']],
  find(facts) {
    return together(
      facts.live('action.gift-card'),
      facts.asked('action.buy', 'action.pay', 'action.give', 'action.transfer'),
      any(
        facts.secretsAsked('credential.code', 'credential.one-time-code'),
        facts.live(
          'authority',
          'threat.arrest',
          'threat.debt',
          'claim.virus',
          'action.keep-secret',
          'claim.refund',
          'claim.paid-back',
          'claim.cannot-meet',
          'claim.safe-account',
          'claim.job',
        ),
        facts.asked('action.give').filter((mention) => mention.by === 'action.buy'),
      ),
    );
  },
});
