import { any, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const payOutOfTrouble = defineRule({
  id: 'request/pay-out-of-trouble',
  meaning: 'Money is to be sent so that the reader is not arrested, deported or charged.',
  points: points.decisive,
  promise: 'police-no-transfer',
  fires: [
    'You will be arrested tonight unless you transfer the bail to this account.',
    'Du er sigtet for hvidvask. Overfør 25.000 kr nu, så lukker vi sagen.',
  ],
  nearMisses: [
    'He was arrested for money laundering after he transferred the money abroad.',
    'Please transfer 200 kr for the present.',
  ],
  needs: [
    ['threat.arrest', 'threat.deportation', 'claim.crime'],
    ['action.transfer', 'action.withdraw', 'action.crypto', 'action.gift-card', 'action.pay'],
  ],
  find(facts) {
    return facts.framed
      ? undefined
      : together(
          any(facts.live('threat.arrest', 'threat.deportation'), facts.accusations('claim.crime')),
          any(
            facts.moneyOrders,
            facts.asked('action.gift-card'),
            facts.live(
              'claim.misused-name',
              'firm.payment',
              'money.unusual-means',
              'claim.other-account',
            ).length > 0
              ? facts.asked('action.pay')
              : [],
          ),
          any(
            facts.live('threat', 'authority'),
            facts.live('claim.crime').slice(1),
            facts.live(
              'action.crypto',
              'action.gift-card',
              'claim.safe-account',
              'action.keep-secret',
            ),
          ),
        );
  },
});
