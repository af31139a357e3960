import { any, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const payAuthority = defineRule({
  id: 'request/pay-authority',
  meaning:
    'An authority is said to demand payment at once, under threat of arrest, deportation or a case, or in gift cards or crypto.',
  points: points.decisive,
  promise: 'police-no-transfer',
  fires: [
    'Danish Immigration Service: your residence permit will be revoked unless you pay 4,500 kr today by bank transfer.',
    'Politiet: Du skal betale en bøde på 8.000 kr i dag for at undgå anholdelse.',
  ],
  nearMisses: [
    'Politiet: Du har fået en bøde. Den ligger i din e-Boks og skal betales inden 30 dage i netbanken.',
    'The court found that he must pay a fine of 2,000 kr.',
  ],
  needs: [['authority'], ['action.pay', 'action.transfer', 'money.amount']],
  find(facts) {
    const orders = facts.asked('action.pay', 'action.transfer');
    const ransom = together(
      facts.live('authority'),
      facts.live('threat.arrest', 'threat.deportation'),
      facts.live('money.amount'),
    );
    if (ransom && facts.addressed && !facts.framed && !facts.isOwnWish) return ransom;
    return together(
      any(
        facts.speaking('authority'),
        facts.live('authority.immigration', 'authority.embassy', 'authority.europol'),
      ),
      orders,
      any(
        facts.live('threat.arrest', 'threat.deportation', 'threat.exposure'),
        facts.live('action.gift-card', 'action.crypto'),
        facts
          .live('firm.payment', 'action.stay-on-line')
          .filter(
            () =>
              facts.live('threat.debt', 'threat.court').length > 0 &&
              facts.strangeLinks.length === 0,
          ),
      ),
    );
  },
});
