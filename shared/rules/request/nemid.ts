import { any, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

/** Where a sender's name stands, in UTF-16 units. */
const headline = 30;

export const nemid = defineRule({
  id: 'request/nemid',
  meaning: 'The reader is asked to do something with NemID, which was closed for good in 2023.',
  points: points.decisive,
  promise: 'nemid-closed',
  fires: [
    'Your NemID expires today. Update your NemID now.',
    'Log ind med NemID og bekræft dine oplysninger.',
  ],
  nearMisses: [
    'NemID closed on 31 October 2023, and you can throw the key card away.',
    'Jeg har fundet mit gamle NemID-nøglekort i skuffen.',
  ],
  needs: [['credential.nemid']],
  find(facts) {
    if (facts.framed) return undefined;
    return together(
      any(
        facts.asked('credential.nemid'),
        facts.speaking('credential.nemid').filter(({ start }) => start < headline),
      ),
      facts.asked(
        'action.update',
        'action.login',
        'action.give',
        'action.enter',
        'action.click',
        'action.approve',
      ),
    );
  },
});
