import { together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const crimeAccusation = defineRule({
  id: 'script/crime-accusation',
  meaning:
    'The reader is said to be linked to a crime, a warrant or a case, by somebody who speaks for an authority.',
  points: points.strong,
  fires: [
    'This is the Danish police. Your CPR number is linked to money laundering.',
    'Det er anklagemyndigheden. Du er sigtet i en sag om hvidvask.',
  ],
  nearMisses: [
    'The police arrested three men in a money laundering case, the court was told.',
    'Our compliance team takes part in an investigation of invoices at work.',
  ],
  needs: [['claim.crime', 'threat.arrest', 'threat.deportation'], ['authority']],
  find(facts) {
    return facts.framed
      ? undefined
      : together(
          facts.speaking('authority'),
          facts.accusations('claim.crime', 'threat.arrest', 'threat.deportation'),
        );
  },
});
