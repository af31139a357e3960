import { any, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const hiddenBoss = defineRule({
  id: 'script/hidden-boss',
  meaning:
    'Somebody who cannot talk wants a payment or gift cards in secret, as false directors do.',
  points: points.decisive,
  fires: [
    'I am in a meeting and cannot talk. We must transfer 187,000 to a new supplier before noon. Keep it confidential.',
    'Jeg sidder i møde og kan ikke tale. Overfør 84.000 kr. til leverandøren inden frokost. Det er fortroligt, tal ikke med andre om det.',
  ],
  nearMisses: [
    'I am in a meeting and cannot talk. Can you buy milk?',
    'Det er fortroligt indtil torsdag, men vi har valgt dig til stillingen.',
  ],
  needs: [['claim.cannot-meet']],
  find(facts) {
    return facts.framed
      ? undefined
      : together(
          facts.live('claim.cannot-meet'),
          facts.live('action.keep-secret', 'claim.no-checking'),
          any(
            facts.asked('action.pay', 'action.transfer', 'action.gift-card'),
            facts.live('action.transfer'),
          ),
          facts.live('money.amount', 'action.gift-card', 'claim.all-money'),
        );
  },
});
