import { any, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const misusedName = defineRule({
  id: 'script/misused-name',
  meaning:
    "Somebody who speaks of the police or a court says that a crime was done with the reader's name, CPR number or identity.",
  points: points.decisive,
  promise: 'police-no-personal-data',
  fires: [
    'I am calling from the police about a parcel in your name. Inside we found five passports and drugs.',
    'Ministry of Justice. Three cars were rented with your CPR number, and there was cocaine in one of them.',
  ],
  nearMisses: [
    'The police are looking for witnesses to a theft in Valby. Nobody has been arrested.',
    'Your bank card is registered in your name and can be fetched at the branch.',
  ],
  needs: [['claim.misused-name']],
  find(facts) {
    const names = facts.live('claim.misused-name');
    const crimes = facts
      .live('claim.crime', 'threat.arrest')
      .filter(({ start, end }) => names.every((name) => end <= name.start || name.end <= start));
    return facts.framed || !facts.addressed
      ? undefined
      : together(
          facts.live('authority', 'person.agent'),
          names,
          any(
            crimes,
            facts.live(
              'claim.isolation',
              'action.press-key',
              'action.stay-on-line',
              'action.keep-secret',
            ),
          ),
        );
  },
});
