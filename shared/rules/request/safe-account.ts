import { any, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const safeAccount = defineRule({
  id: 'request/safe-account',
  meaning: 'The reader is told that money must be moved to a safe account.',
  points: points.decisive,
  promise: 'police-no-safe-account',
  fires: [
    'We have opened a safe account for you, please move your savings there now.',
    'Dine penge er i fare. Overfør dem til en sikker konto, som vi har oprettet.',
  ],
  nearMisses: [
    'The bank never asks you to move money to a safe account.',
    'Svindlere beder folk overføre penge til en sikker konto hos politiet.',
  ],
  needs: [['claim.safe-account']],
  find(facts) {
    return together(
      facts.live('claim.safe-account'),
      any(
        facts.framed ? [] : facts.live('claim.reassurance', 'claim.no-checking', 'claim.isolation'),
        facts.asked('action.transfer', 'action.withdraw', 'action.pay', 'action.hand-over'),
      ),
      facts.live(
        'authority',
        'firm.bank',
        'claim.hacked',
        'claim.unusual-activity',
        'claim.crime',
        'person.agent',
        'credential.bank-details',
        'claim.safe-account',
      ),
    );
  },
});
