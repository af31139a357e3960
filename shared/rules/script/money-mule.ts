import { any, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const moneyMule = defineRule({
  id: 'script/money-mule',
  meaning: 'The reader is to lend an account, or to receive money and pass it on.',
  points: points.decisive,
  fires: [
    'You receive money on your account, keep 10 percent and send the rest on to our client.',
    'Må jeg låne din konto? Du skal bare modtage penge ind og sende dem videre.',
  ],
  nearMisses: [
    'Can you pay the restaurant? I will send my share on MobilePay.',
    'Man må aldrig låne sin konto ud, for så kan man blive straffet for hvidvask.',
  ],
  needs: [['claim.mule']],
  find(facts) {
    return facts.framed
      ? undefined
      : together(
          facts.live('claim.mule'),
          facts.addressed && facts.live('claim.mule').length > 1
            ? facts.live('claim.mule')
            : any(
                facts.asked(
                  'action.transfer',
                  'action.give',
                  'action.withdraw',
                  'action.reply',
                  'action.update',
                ),
                facts.live('claim.easy-money'),
              ),
        );
  },
});
