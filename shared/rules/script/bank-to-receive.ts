import { any, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const bankToReceive = defineRule({
  id: 'script/bank-to-receive',
  meaning:
    'A buyer has a link sent in which the seller is to choose a bank and log in or confirm in order to receive money.',
  points: points.decisive,
  fires: [
    'I have paid for the sofa and the courier calls you. You get a link where you choose your bank and log in to receive the money.',
    'Jeg har betalt for sofaen, og kureren ringer. Du får et link, hvor du vælger din bank og bekræfter for at modtage pengene.',
  ],
  nearMisses: [
    'The sofa is sold. The buyer paid through my bank and fetched it today.',
    'Jeg har betalt for sofaen via min bank, du kan se pengene i morgen.',
  ],
  needs: [['claim.already-paid']],
  find(facts) {
    return facts.framed
      ? undefined
      : together(
          facts.live('claim.already-paid'),
          facts.live('firm.bank'),
          facts.live('person.buyer', 'firm.courier', 'firm.shop'),
          facts
            .live('claim.link', 'action.move-chat')
            .concat(facts.live('claim.already-paid').slice(2)),
          any(
            facts.asked(
              'action.login',
              'action.give',
              'action.enter',
              'action.update',
              'action.approve',
            ),
          ),
        );
  },
});
