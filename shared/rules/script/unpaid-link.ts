import { any, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const unpaidLink = defineRule({
  id: 'script/unpaid-link',
  meaning:
    'A fine, toll, bill or subscription is said to be unpaid, to be settled through a foreign link.',
  points: points.decisive,
  fires: [
    'Final notice: you have an unpaid toll. Pay now to avoid a penalty: https://toll.example',
    'Din strøm bliver lukket i morgen på grund af en ubetalt regning. Betal her https://el.example',
  ],
  nearMisses: [
    'Norlys: Vi mangler betaling for din seneste regning. Du finder den i Betalingsservice.',
    'Din parkeringsbøde kan betales i netbanken inden 30 dage.',
  ],
  needs: [['strange-link'], ['claim.unpaid', 'claim.fine', 'threat.debt', 'threat.cutoff']],
  find(facts) {
    return facts.framed
      ? undefined
      : together(
          facts.live('claim.unpaid', 'claim.fine', 'threat.debt', 'threat.cutoff'),
          facts.strangeLinks,
          any(
            facts.asked('action.pay'),
            facts.live('money.amount', 'credential.card', 'threat.block', 'threat.court'),
            facts.speaking('firm', 'authority'),
          ),
          any(
            facts.asked(
              'action.pay',
              'action.update',
              'action.click',
              'action.give',
              'action.enter',
              'action.login',
            ),
            facts.live('threat.deadline', 'threat.court', 'threat.block', 'threat.cutoff'),
            // "265 kr → link": the arrow is the order. Danish firms do so from their own .dk.
            facts.strangeLinks.filter(({ host }) => !host.endsWith('.dk') || host.includes('-')),
          ),
        );
  },
});
