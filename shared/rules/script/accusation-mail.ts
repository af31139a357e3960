import { any, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const accusationMail = defineRule({
  id: 'script/accusation-mail',
  meaning: 'The reader is accused of something shameful and is to answer or pay.',
  points: points.decisive,
  promise: 'europol-no-contact',
  fires: [
    'Europol: you are accused of viewing child abuse material. Reply within 72 hours with your justification.',
    'We recorded you through your webcam. Pay 900 USD in bitcoin or we send it to all your contacts.',
  ],
  nearMisses: [
    'Europol has closed a site with child abuse material and arrested its owners.',
    'My webcam is broken, can you reply by phone instead?',
  ],
  needs: [['threat.exposure']],
  find(facts) {
    return facts.framed
      ? undefined
      : together(
          facts.live('threat.exposure'),
          facts.asked(
            'action.reply',
            'action.pay',
            'action.transfer',
            'action.crypto',
            'action.call-back',
            'action.give',
          ),
          any(
            facts.live(
              'authority',
              'action.crypto',
              'threat.arrest',
              'threat.deadline',
              'money.amount',
            ),
          ),
        );
  },
});
