import { any, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const investment = defineRule({
  id: 'script/investment',
  meaning:
    'Sure profit from trading or crypto, to be reached through a contact, a link or a first deposit.',
  points: points.decisive,
  fires: [
    'Invest 2,000 kr in bitcoin and get guaranteed returns every week. Write to our broker on WhatsApp.',
    'Tjen penge på krypto uden risiko: start med 1.900 kr. Skriv til vores investeringsrådgiver på Telegram.',
  ],
  nearMisses: [
    'Danske Bank: Read about shares and investing in our app. Returns are never certain.',
    'I sold my bitcoin last year and paid tax of the profit.',
  ],
  needs: [
    ['claim.investment', 'action.crypto', 'person.adviser'],
    ['claim.easy-money', 'money.amount'],
  ],
  find(facts) {
    return facts.framed
      ? undefined
      : together(
          facts.live('claim.investment', 'action.crypto', 'person.adviser'),
          facts.live('claim.easy-money', 'money.amount'),
          any(
            facts.live('action.move-chat'),
            facts.strangeLinks,
            facts.asked(
              'action.transfer',
              'action.reply',
              'action.call-back',
              'action.click',
              'action.crypto',
              'action.pay',
              'action.install',
            ),
          ),
        );
  },
});
