import { together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const pressKey = defineRule({
  id: 'request/press-key',
  meaning: 'A recorded voice with a grave message tells the reader to press a key.',
  points: points.decisive,
  promise: 'police-no-machine',
  fires: [
    'Your name has appeared in a criminal investigation. Press 1 to speak to an officer.',
    'this is a call from the danish police force your cpr number was used for money laundering press one now',
    'Der er udstedt en arrestordre i dit navn. Tryk 1 for at tale med en betjent.',
  ],
  nearMisses: [
    'If a robot voice says that you are under investigation and must press 1, hang up.',
    'Velkommen til lægehuset. Tryk 1 for tidsbestilling, tryk 2 for receptfornyelse.',
  ],
  needs: [['action.press-key']],
  find(facts) {
    if (facts.framed || facts.isMenu) return undefined;
    return together(
      facts.live('action.press-key'),
      facts.live(
        'claim.crime',
        'threat.arrest',
        'threat.court',
        'threat.deportation',
        'claim.unusual-activity',
        'claim.hacked',
        'claim.loan',
        'claim.virus',
        'authority',
        'claim.refund',
        'claim.purchase',
        'threat.cutoff',
        'claim.misused-name',
      ),
    );
  },
});
