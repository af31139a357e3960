import { any, either, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const easyJob = defineRule({
  id: 'script/easy-job',
  meaning: 'A job that pays well for simple online tasks, offered through a chat.',
  points: points.decisive,
  fires: [
    'Hi, I am a recruiter. Part time job, simple tasks online, earn 800 kr per day. Contact me on WhatsApp.',
    'Deltidsjob hjemmefra: like videoer og tjen op til 1.500 kr om dagen. Skriv til mig på Telegram.',
  ],
  nearMisses: [
    'Thank you for your application for the position as nurse. We would like to invite you to an interview.',
    'Vi søger en deltidsansat til butikken, send din ansøgning via jobnet.',
  ],
  needs: [['claim.job']],
  find(facts) {
    const job = facts.live('claim.job');
    return facts.framed
      ? undefined
      : either(
          together(
            job,
            facts.live('claim.easy-money', 'money.amount'),
            any(
              facts.live('action.move-chat', 'action.crypto'),
              facts.asked('action.reply', 'action.transfer'),
            ),
          ),
          together(job, facts.live('claim.easy-money'), facts.strangeLinks),
        );
  },
});
