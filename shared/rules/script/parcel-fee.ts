import { any, either, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const parcelFee = defineRule({
  id: 'script/parcel-fee',
  meaning:
    'A parcel is said to wait for a small fee, customs or an address, to be given through a foreign link or by card.',
  points: points.decisive,
  promise: 'courier-no-payment-links',
  fires: [
    'Your parcel is held at customs. Pay the fee of 19 kr here: https://toll-pay.example/p',
    'GLS: din pakke afventer betaling af porto 37 kr. Betal via https://pakke.example/b',
    'We could not deliver your package because of an incomplete address. Update it at https://address.example',
  ],
  nearMisses: [
    'PostNord: Din pakke er klar til afhentning. Vis koden 4471 og legitimation.',
    'Your parcel from Zalando arrives today between 12 and 14. Track: https://link.gls.dk/98',
    'PostNord: pay VAT and customs for your parcel at https://www.postnord.dk/told',
  ],
  needs: [
    ['claim.parcel', 'firm.courier', 'authority.customs'],
    ['strange-link', 'credential'],
  ],
  find(facts) {
    const parcel = facts.live('claim.parcel', 'firm.courier', 'authority.customs');
    const fee = any(facts.live('claim.fee', 'threat.return'), facts.asked('action.pay'));
    const address = any(
      facts
        .asked('action.update', 'action.give', 'action.enter', 'action.click')
        .filter(
          () =>
            facts.live('credential.personal-information', 'threat.block', 'threat.return').length >
            0,
        ),
    );
    const means = any(
      facts.strangeLinks,
      facts.secretsAsked('credential.card', 'credential.bank-details'),
    );
    return facts.framed && facts.asked('action.pay', 'action.click', 'action.update').length === 0
      ? undefined
      : either(together(parcel, fee, means), together(parcel, address, facts.strangeLinks));
  },
});
