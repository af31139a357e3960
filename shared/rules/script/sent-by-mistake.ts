import { any, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const sentByMistake = defineRule({
  id: 'script/sent-by-mistake',
  meaning:
    'Money is said to have been sent by mistake and is to go back to somebody else, at once or under a threat.',
  points: points.decisive,
  fires: [
    'I sent you 3,500 by mistake. Please transfer 3,150 back to my assistant, my own account is closed.',
    'Jeg kom til at sende 900 kr til dig ved en fejl. Kan du ikke overføre dem til min mands nummer 31 00 77 45?',
  ],
  nearMisses: [
    'I sent you 200 by mistake, can you send it back when you have time?',
    'Hov, jeg kom til at overføre 300 i stedet for 30, gider du sende resten tilbage?',
  ],
  needs: [['claim.sent-by-mistake']],
  find(facts) {
    return facts.framed || facts.isOwnWish
      ? undefined
      : together(
          facts.live('claim.sent-by-mistake'),
          any(facts.asked('action.transfer', 'action.give', 'action.pay')),
          any(
            facts.live('claim.other-account'),
            facts
              .live('authority', 'firm.bank', 'firm.support', 'claim.refund')
              .filter(() => facts.live('threat.deadline', 'action.install').length > 0),
          ),
        );
  },
});
