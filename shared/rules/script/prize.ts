import { any, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const prize = defineRule({
  id: 'script/prize',
  meaning:
    'A prize or inheritance that is to be fetched through a foreign link, a fee or private details.',
  points: points.decisive,
  fires: [
    'Congratulations, you have won an iPhone! Claim your prize at https://win.example',
    'Tillykke, du er udtrukket som vinder. Klik her og betal fragt: https://gevinst.example',
  ],
  nearMisses: [
    'Congratulations on your exam!',
    'Tillykke med fødselsdagen, gaven ligger i entréen.',
  ],
  needs: [['claim.prize']],
  find(facts) {
    const prize = facts.live('claim.prize');
    return facts.framed
      ? undefined
      : together(
          prize.length > 1 || facts.asked('action.pay').length > 0 ? prize : [],
          any(
            facts.strangeLinks,
            facts.secretsAsked(
              'credential.bank-details',
              'credential.card',
              'credential.personal-information',
              'credential.cpr',
            ),
            facts.live('claim.fee'),
          ),
          any(
            facts.strangeLinks,
            facts.asked(
              'action.click',
              'action.give',
              'action.enter',
              'action.pay',
              'action.update',
              'action.reply',
              'action.call-back',
              'action.transfer',
            ),
          ),
        );
  },
});
