import { any, either, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const moveMoney = defineRule({
  id: 'request/move-money',
  meaning:
    'Somebody who speaks for an authority or a bank tells the reader to move, withdraw or hand over money.',
  points: points.decisive,
  promise: 'police-no-transfer',
  fires: [
    'This is the police. Your account is not safe, you must transfer your savings today.',
    'Det er Nordea. Du skal flytte dine penge til en anden konto med det samme, fordi du er blevet hacket.',
    'The officer from the ministry says I must withdraw cash and hand it over.',
  ],
  nearMisses: [
    'The police never ask you to transfer money.',
    'Hi, please transfer 350 kr for dinner on MobilePay when you can.',
    'Danske Bank: Your transfer of 1.200 kr has been made.',
  ],
  needs: [
    ['authority', 'firm.bank', 'firm.payment', 'credential.mitid', 'person.agent'],
    ['action.transfer', 'action.withdraw', 'action.hand-over', 'action.crypto', 'action.gift-card'],
  ],
  find(facts) {
    const orders = any(
      facts.moneyOrders,
      facts.live('money.valuables', 'credential.card', 'credential.pin').length > 0
        ? facts.asked('action.hand-over')
        : [],
      facts.asked('action.pay', 'action.buy').length > 0
        ? facts.live('action.crypto', 'action.gift-card')
        : [],
    );
    const balances =
      facts.live('credential.balance', 'claim.other-account').length > 0
        ? facts.asked('action.transfer', 'action.withdraw')
        : [];
    const alarm = facts.live(
      'claim.unusual-activity',
      'claim.hacked',
      'claim.loan',
      'claim.crime',
      'threat.arrest',
      'threat.deportation',
      'claim.safe-account',
      'action.keep-secret',
      'action.crypto',
      'action.stay-on-line',
    );
    return either(
      together(facts.speaking('authority'), orders),
      facts.isNow && !facts.isOwnWish
        ? together(
            facts.live('authority', 'firm.bank', 'firm.payment', 'person.agent'),
            facts.asked('action.transfer', 'action.withdraw', 'action.hand-over'),
          )
        : undefined,
      together(facts.live('authority'), orders, alarm),
      together(
        facts.live('firm.bank', 'firm.payment', 'credential.mitid'),
        any(orders, balances),
        alarm,
      ),
    );
  },
});
