import { any, either, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const newNumber = defineRule({
  id: 'script/new-number',
  meaning:
    'A child or parent writes from a new number, with a broken phone, and wants an answer there or money.',
  points: points.decisive,
  fires: [
    'Hi mum, I dropped my phone in the toilet. This is my new number, can you text me on WhatsApp?',
    'Hej mor, min telefon er gået i stykker. Det er mit nye nummer. Kan du betale en regning for mig?',
  ],
  nearMisses: [
    'Hej mor, jeg er på vej hjem. Skal jeg købe mælk?',
    'Hi dad, I got a new phone for my birthday, it is so fast!',
  ],
  needs: [['person.family']],
  find(facts) {
    const family = facts.live('person.family');
    const number = facts.live('claim.new-number');
    const excuse = facts.live('claim.broken-phone');
    const wish = any(
      facts.asked(
        'action.transfer',
        'action.pay',
        'action.reply',
        'action.move-chat',
        'action.give',
        'action.call-back',
      ),
      facts.live('claim.emergency', 'action.move-chat'),
    );
    return facts.framed
      ? undefined
      : either(
          together(family, number, excuse),
          together(
            family,
            facts.live('claim.emergency'),
            facts.asked('action.transfer', 'action.pay'),
            facts.live(
              'claim.deposit',
              'claim.abroad',
              'action.keep-secret',
              'firm.payment',
              'claim.broken-phone',
              'credential.bank-details',
            ),
          ),
          together(
            family,
            any(number, excuse),
            facts
              .live('firm.payment', 'money.amount', 'money.unusual-means')
              .filter(({ by }) => by === 'want' || by === 'action.transfer'),
          ),
          together(
            family,
            facts.live('threat.arrest'),
            facts.live('action.keep-secret', 'claim.no-checking', 'person.agent', 'money.amount'),
            any(
              facts.live('action.keep-secret', 'claim.no-checking', 'claim.emergency'),
              facts.asked('action.transfer', 'action.pay'),
            ),
          ),
          together(
            family,
            number,
            wish,
            facts.live('claim.emergency', 'action.transfer', 'action.move-chat'),
          ),
          together(
            family,
            excuse,
            facts.live('claim.emergency', 'action.transfer'),
            facts.asked('action.transfer', 'action.pay'),
          ),
          together(
            family,
            excuse,
            facts.asked('action.reply', 'action.move-chat'),
            facts.live('action.move-chat', 'claim.new-number', 'action.reply'),
          ),
        );
  },
});
