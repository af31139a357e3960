import { any, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

/** Characters between the means and its number: "MobilePay til nummer ". */
const besideIt = 14;

export const payToPhone = defineRule({
  id: 'request/pay-to-phone',
  meaning:
    'A courier, utility, parking firm or authority wants its money at once on the phone number of a private person.',
  points: points.decisive,
  fires: [
    'GLS driver here. The postage is missing. Send 39 kr on MobilePay to 60 11 82 03, or the parcel goes back.',
    'Det er fra elselskabet. Vi afbryder strømmen kl. 15, hvis du ikke betaler 1.890 kr. på MobilePay 28 11 90 44.',
  ],
  nearMisses: [
    'Hi Anna, send 85 kr for the taxi on MobilePay, my number is 22 33 44 55.',
    'Norlys: Betal din regning med MobilePay i vores app, eller ring til os på 70 11 40 40.',
  ],
  needs: [['firm.payment'], ['action.pay', 'action.transfer', 'action.give']],
  find(facts) {
    const means = facts.live('firm.payment');
    const next = facts.phones.filter(({ start }) =>
      means.some((one) => start >= one.end && start - one.end <= besideIt),
    );
    return facts.framed
      ? undefined
      : together(
          facts.live('firm.courier', 'firm.utility', 'firm.toll', 'firm.telecom', 'authority'),
          facts.asked('action.pay', 'action.transfer', 'action.give'),
          means,
          any(next, facts.live('claim.other-account')),
          any(facts.live('threat', 'claim.fee', 'claim.parcel', 'claim.fine', 'claim.unpaid')),
        );
  },
});
