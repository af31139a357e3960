import { together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const allMoney = defineRule({
  id: 'request/all-money',
  meaning: 'Somebody tells the reader to transfer, withdraw or hand over everything there is.',
  points: points.strong,
  fires: [
    'Now go to your netbank and transfer all your savings to the account number I give you.',
    'Opret en overførsel på hele beløbet til det kontonummer, jeg læser op.',
  ],
  nearMisses: [
    'He transferred all his savings to his daughter.',
    'You should never transfer all your money to one account, spread it.',
  ],
  needs: [['claim.all-money']],
  find(facts) {
    return facts.framed
      ? undefined
      : together(
          facts.asked('action.transfer', 'action.withdraw', 'action.hand-over'),
          facts.live('claim.all-money'),
          facts.live(
            'firm.bank',
            'credential.bank-details',
            'claim.safe-account',
            'claim.hacked',
            'claim.unusual-activity',
            'authority',
            'action.keep-secret',
            'person.agent',
          ),
        );
  },
});
