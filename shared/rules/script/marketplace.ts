import { any, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const marketplace = defineRule({
  id: 'script/marketplace',
  meaning:
    'A buyer claims to have paid already; the reader is to receive the money through a link, a card or a courier.',
  points: points.decisive,
  fires: [
    'I have already paid for the bike, you receive the money here: https://dba-pay.example',
    'Jeg har betalt for varen. Indtast dit kortnummer for at modtage pengene.',
  ],
  nearMisses: [
    'I have paid the rent for June, see you on Saturday.',
    'Hej, er cyklen stadig til salg? Jeg kan hente den i aften og betale med MobilePay.',
  ],
  needs: [['claim.already-paid']],
  find(facts) {
    return facts.framed
      ? undefined
      : together(
          facts.live('claim.already-paid'),
          any(
            facts.strangeLinks,
            facts.secretsAsked(
              'credential.card',
              'credential.bank-details',
              'credential.mitid',
              'credential.one-time-code',
            ),
          ),
          any(
            facts.live('claim.already-paid').slice(1),
            facts.live('firm.courier', 'person.buyer', 'claim.parcel', 'firm.shop', 'firm.payment'),
            facts.asked(
              'action.click',
              'action.enter',
              'action.give',
              'action.update',
              'action.approve',
            ),
          ),
        );
  },
});
