import { any, either, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const feeForRelease = defineRule({
  id: 'script/fee-for-release',
  meaning:
    'Lost or won money is released once a fee has been paid to a lawyer, an adviser or a wallet, or a helper comes into the computer.',
  points: points.decisive,
  fires: [
    'Our lawyers found your lost funds. They are released when you have paid the blockchain fee into our wallet.',
    'Vores advokat har fundet dine tabte penge. De frigives, når du har indbetalt et gebyr til klientkontoen.',
  ],
  nearMisses: [
    'Your parental leave payment is released on the first of the month.',
    'Kontakt din advokat, hvis du vil have dine penge tilbage fra sælgeren.',
  ],
  needs: [
    ['claim.recovery', 'claim.purchase', 'claim.virus'],
    ['claim.fee', 'claim.paid-back', 'action.call-back'],
  ],
  find(facts) {
    if (facts.framed || !facts.addressed) return undefined;
    return either(
      together(
        facts.live('claim.recovery'),
        facts.live('claim.fee', 'claim.paid-back'),
        facts.live('action.crypto', 'person.agent', 'person.adviser', 'claim.other-account'),
      ),
      together(
        facts.live('claim.purchase', 'claim.virus'),
        facts.asked('action.call-back'),
        facts.live('action.install'),
        any(facts.live('threat.deadline', 'claim.refund', 'firm.support', 'firm.bank')),
      ),
    );
  },
});
