import { any, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const cornered = defineRule({
  id: 'pressure/cornered',
  meaning:
    'Somebody official keeps the reader from asking others, wants to speak alone or plays down what looks wrong, while threatening or speaking of a crime.',
  points: points.decisive,
  promise: 'police-no-secret-investigation',
  fires: [
    'You are speaking with a senior officer. If you refuse to cooperate, a patrol is sent to your workplace.',
    'If the bank rings, say it is for a car. They have employees who leak to the gang, so we cannot let them know.',
  ],
  nearMisses: [
    'The police officer asked us to step aside while they searched the building.',
    'The bank closes at four, so do not worry if nobody answers.',
  ],
  needs: [['claim.no-checking', 'claim.isolation']],
  find(facts) {
    if (facts.framed || !facts.addressed || facts.isOwnWish) return undefined;
    return together(
      any(facts.live('authority', 'firm.bank', 'person.agent')),
      any(facts.live('claim.no-checking', 'claim.isolation')),
      any(
        facts.live('threat.arrest', 'threat.deportation', 'claim.safe-account', 'claim.hacked'),
        facts.accusations('claim.crime', 'claim.misused-name'),
        facts.asked('action.stay-on-line'),
        facts.live('claim.no-checking').slice(1),
      ),
    );
  },
});
