import { either, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const approveNow = defineRule({
  id: 'request/approve-now',
  meaning:
    'The reader is told to approve something with MitID or in an app because of a call or an alarm.',
  points: points.decisive,
  promise: 'mitid-no-calls',
  fires: [
    'There is a transfer of 20,000 kr leaving your account. Open your MitID app and swipe to approve so we can stop it.',
    'Det er banken. Godkend med MitID nu, så annullerer vi lånet i dit navn.',
  ],
  nearMisses: [
    'Never approve anything in the MitID app because somebody calls you.',
    'Approve your purchase of 249 kr at Matas in the MitID app if you made it yourself.',
  ],
  needs: [['action.approve']],
  find(facts) {
    const approvals = facts.asked('action.approve');
    const alarm = facts.live(
      'claim.unusual-activity',
      'claim.hacked',
      'claim.loan',
      'claim.crime',
      'claim.refund',
      'threat.block',
      'claim.already-paid',
      'claim.not-you',
    );
    const caller =
      facts.live('money.amount').length > 0
        ? []
        : facts.live(
            'authority',
            'firm.bank',
            'firm.support',
            'person.landlord',
            'person.recruiter',
            'person.buyer',
            'firm.courier',
          );
    const app = facts.live(
      'credential.mitid',
      'credential.one-time-code',
      'credential.nemid',
      'claim.prompt',
    );
    if (facts.isOwnWish) return undefined;
    return either(
      together(approvals, app, alarm),
      together(approvals, app, caller),
      together(approvals, caller, alarm),
    );
  },
});
