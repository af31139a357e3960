import { any, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const recovery = defineRule({
  id: 'script/recovery',
  meaning: 'Lost money is to be won back, or a profit to be paid out, against a fee or secrets.',
  points: points.decisive,
  fires: [
    'We can recover your lost funds from the crypto fraud. Pay the release fee first.',
    'Vi har fundet dine tabte penge. Betal et gebyr, så frigiver vi dem.',
  ],
  nearMisses: [
    'The police recovered stolen bikes worth 200,000 kr.',
    'Kontakt din bank hurtigt, så kan du måske få dine penge tilbage.',
  ],
  needs: [['claim.recovery']],
  find(facts) {
    return facts.framed
      ? undefined
      : together(
          facts.live('claim.recovery'),
          any(
            facts.asked('action.pay', 'action.transfer', 'action.crypto'),
            facts.secretsAsked(),
            facts.live('action.move-chat'),
          ),
          any(
            facts.live(
              'claim.fee',
              'action.crypto',
              'claim.investment',
              'person.adviser',
              'person.agent',
              'credential',
              'action.move-chat',
              'money.amount',
              'claim.job',
            ),
          ),
        );
  },
});
