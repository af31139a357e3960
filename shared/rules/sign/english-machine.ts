import { together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const englishMachine = defineRule({
  id: 'sign/english-machine',
  meaning:
    'A recorded voice in English in the name of a Danish authority; Danish authorities do not phone like that.',
  points: points.strong,
  promise: 'police-no-machine',
  fires: [
    'This is an automated call from the Danish police about your CPR number. Please hold for an officer.',
    'You are receiving a recorded message from the Ministry of Justice. To hear your case press 1.',
  ],
  nearMisses: [
    'Thank you for calling the police. This is a recorded message: our opening hours are nine to three.',
    'Det er en automatisk besked fra politiet: stationen holder lukket på fredag.',
  ],
  needs: [['claim.robot', 'action.press-key']],
  find(facts) {
    return facts.framed || facts.isMenu || facts.language !== 'en' || !facts.addressed
      ? undefined
      : together(
          facts.live('claim.robot', 'action.press-key'),
          facts.speaking(
            'authority.police',
            'authority.prosecution',
            'authority.court',
            'authority.ministry',
            'authority.tax',
            'authority.immigration',
            'authority.nsk',
            'authority.state',
          ),
        );
  },
});
