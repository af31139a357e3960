import { any, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const pickUp = defineRule({
  id: 'request/pick-up',
  meaning:
    'Somebody is to come and fetch a card, a code, cash or gold on behalf of a bank or the police.',
  points: points.decisive,
  promise: 'bank-no-card-collection',
  fires: [
    'The bank will send a courier to collect your card. Put the card and the PIN in an envelope.',
    'Der kommer en betjent forbi og henter dit dankort og dine kontanter.',
  ],
  nearMisses: [
    'Nordea never sends anybody to your home to fetch your card.',
    'Din nye pakke er klar. Et bud kommer forbi mellem 12 og 14.',
  ],
  needs: [
    ['claim.pick-up', 'action.hand-over'],
    ['credential.card', 'credential.pin', 'money.valuables'],
  ],
  find(facts) {
    const goods = facts.live('credential.card', 'credential.pin', 'money.valuables');
    return together(
      any(facts.live('claim.pick-up'), facts.asked('action.hand-over')),
      goods.some(({ owned, toReader }) => owned || toReader) ||
        facts.asked('action.hand-over').length > 0
        ? goods
        : [],
      facts
        .live(
          'authority.police',
          'firm.bank',
          'claim.hacked',
          'claim.unusual-activity',
          'action.keep-secret',
          'claim.crime',
        )
        .concat(facts.secretsAsked('credential.code', 'credential.pin')),
    );
  },
});
