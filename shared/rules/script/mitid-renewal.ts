import { either, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const mitidRenewal = defineRule({
  id: 'script/mitid-renewal',
  meaning:
    'MitID or a digital mailbox is said to expire or to be blocked unless the reader renews it through a link or a reply.',
  points: points.decisive,
  promise: 'mitid-no-links',
  fires: [
    'Dit MitID udløber i dag. Forny det her: https://fornyelse.example',
    'MitID: your access is suspended. Confirm your identity within 24 hours https://id-check.example',
  ],
  nearMisses: [
    'Dit MitID er blevet aktiveret på en ny enhed. Er det ikke dig, så kontakt MitID Support.',
    'Your MitID ID expires when your passport does. You can renew it at mitid.dk.',
  ],
  needs: [['strange-link'], ['credential.mitid', 'credential.nemid', 'authority.digital-post']],
  find(facts) {
    const identity = facts.live('credential.mitid', 'credential.nemid', 'authority.digital-post');
    const alarm = facts.live(
      'claim.renewal',
      'threat.block',
      'threat.deadline',
      'claim.unusual-activity',
      'claim.hacked',
    );
    const orders = facts.asked(
      'action.update',
      'action.give',
      'action.enter',
      'action.login',
      'action.click',
      'action.approve',
    );
    return facts.framed && orders.length === 0
      ? undefined
      : either(
          together(identity, alarm, facts.strangeLinks),
          together(identity, orders, facts.strangeLinks),
        );
  },
});
