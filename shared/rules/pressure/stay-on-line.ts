import { any, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const stayOnLine = defineRule({
  id: 'pressure/stay-on-line',
  meaning: 'Somebody who speaks for an authority or bank tells the reader not to hang up.',
  points: points.strong,
  fires: [
    'This is the police, stay on the line or you will be arrested.',
    'Jeg ringer fra Danske Bank. Læg ikke på, mens vi stopper overførslen.',
  ],
  nearMisses: [
    'You are number three in the queue, please stay on the line.',
    'Bliv i røret, jeg finder lige en kuglepen.',
  ],
  needs: [['action.stay-on-line']],
  find(facts) {
    return facts.framed || facts.isMenu
      ? undefined
      : together(
          any(facts.asked('action.stay-on-line'), facts.live('action.stay-on-line')),
          facts.live('authority', 'firm.bank', 'firm.payment', 'firm.support'),
          facts.live(
            'claim.crime',
            'threat.arrest',
            'threat.deportation',
            'claim.hacked',
            'claim.unusual-activity',
            'action.transfer',
            'credential',
            'claim.virus',
          ),
        );
  },
});
