import { any, either, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const refund = defineRule({
  id: 'script/refund',
  meaning:
    'Money is said to be waiting for the reader, who is to fetch it through a foreign link or by giving card or account.',
  points: points.decisive,
  promise: 'tax-no-amounts',
  fires: [
    'SKAT: You are entitled to a tax refund of 2.841 kr. Claim it here: https://refund.example',
    'Du har betalt din regning to gange. Oplys dit kortnummer for at få pengene retur.',
  ],
  nearMisses: [
    'Your refund of 299 kr from Zalando is on its way to your card.',
    'Overskydende skat udbetales automatisk til din NemKonto i april.',
  ],
  needs: [['claim.refund']],
  find(facts) {
    const party = any(facts.impersonated, facts.live('authority'));
    const orders = facts.asked(
      'action.give',
      'action.enter',
      'action.update',
      'action.click',
      'action.login',
    );
    return facts.framed && orders.length === 0
      ? undefined
      : either(
          together(facts.live('claim.refund'), facts.strangeLinks, any(party, orders)),
          together(
            facts.live('claim.refund'),
            facts.secretsAsked('credential.bank-details', 'credential.cpr'),
            party,
          ),
          together(
            facts.live('claim.refund'),
            facts.secretsAsked(
              'credential.card',
              'credential.mitid',
              'credential.one-time-code',
              'credential.pin',
            ),
          ),
        );
  },
});
