import { any, either, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

/** Numbers of banks, MitID and the card services begin so; honest notices do name them. */
const serviceLines = /^(?:70|3398|3337|4489)/u;

export const callBack = defineRule({
  id: 'request/call-back',
  meaning:
    'The reader is to call or answer about a crime, an arrest or a purchase that never happened.',
  points: points.decisive,
  promise: 'police-no-personal-data',
  fires: [
    'Danish police: there is an arrest warrant in your name. Call us immediately on +45 91 23 45 678.',
    'PayPal: Your order of iPhone 15, 899 USD is placed. If you did not order, call +1 808 555 0142 to cancel.',
    'Windows has found a virus on your computer. Ring til Microsoft på 89 88 12 34.',
  ],
  nearMisses: [
    'Danske Bank: We suspect misuse of your card and have blocked it. Call us if you have questions.',
    'Politiet efterlyser vidner til et færdselsuheld. Ring 114, hvis du har set noget.',
  ],
  needs: [['action.call-back', 'action.reply', 'action.move-chat']],
  find(facts) {
    const calls = facts.asked('action.call-back', 'action.reply', 'action.move-chat');
    return either(
      together(
        facts.live('authority'),
        calls,
        facts.framed ? [] : facts.accusations('threat.arrest', 'threat.deportation', 'claim.crime'),
      ),
      together(
        facts.live('claim.purchase', 'claim.virus', 'claim.refund', 'claim.renewal'),
        calls,
        facts.phones,
        facts.live('firm.shop', 'firm.support', 'firm.payment', 'firm.streaming', 'claim.virus'),
      ),
      facts.framed
        ? undefined
        : together(
            facts.live('claim.unusual-activity', 'claim.not-you', 'claim.hacked'),
            calls,
            facts.phones.filter(({ digits }) => !serviceLines.test(digits)),
            any(
              facts.live('firm.support', 'firm.streaming', 'threat.deadline'),
              facts.live('claim.not-you'),
            ),
          ),
    );
  },
});
