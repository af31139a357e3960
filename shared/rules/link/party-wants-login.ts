import { any, either, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const partyWantsLogin = defineRule({
  id: 'link/party-wants-login',
  meaning:
    'A message in the name of an authority, bank or firm leads through a foreign link to a log-in, a payment or an update.',
  points: points.decisive,
  fires: [
    'Danske Bank: Your account is restricted. Log in here to restore access: https://secure-check.example/in',
    'Netflix: Payment failed. Update your payment details at https://billing-portal.example',
    'SKAT: Opdater dine oplysninger inden 24 timer via https://opdater.example/dk',
  ],
  nearMisses: [
    'Skattestyrelsen: Din årsopgørelse er klar. Log på skat.dk for at se den.',
    'Zalando: your order has been shipped. Track it at https://track.carrier.example/123',
  ],
  needs: [['strange-link'], ['authority', 'firm', 'credential.mitid', 'credential.nemid']],
  find(facts) {
    const party = any(
      facts.impersonated,
      facts.live('credential.mitid', 'authority.digital-post', 'firm.bank', 'authority.tax'),
    );
    const orders = facts.asked(
      'action.login',
      'action.update',
      'action.give',
      'action.enter',
      'action.pay',
      'action.approve',
      'action.transfer',
    );
    const alarm = facts.live(
      'threat.block',
      'threat.return',
      'threat.court',
      'threat.arrest',
      'claim.refund',
      'claim.fee',
      'claim.unpaid',
      'claim.renewal',
      'claim.unusual-activity',
      'claim.hacked',
      'claim.fine',
      'threat.debt',
      'threat.cutoff',
    );
    return facts.framed && orders.length === 0
      ? undefined
      : either(
          together(party, facts.strangeLinks, orders),
          together(party, facts.strangeLinks, alarm),
        );
  },
});
