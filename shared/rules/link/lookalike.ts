import { together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const lookalike = defineRule({
  id: 'link/lookalike',
  meaning: 'A link whose address imitates an authority, bank or firm without belonging to it.',
  points: points.decisive,
  fires: [
    'PostNord: din pakke venter. Betal porto her: https://postnord-dk.pakke-info.example/betal',
    'Opdater dit MitID: mitid-login.opdatering.example',
    'Se din bøde på politi-dk.betaling.example',
  ],
  nearMisses: [
    'PostNord: track your parcel at https://tracking.postnord.com/3049',
    'A warning lists the false address sundhedsstyrelsen[.]example among those that fraudsters use.',
  ],
  needs: [['strange-link']],
  find(facts) {
    return facts.framed && facts.asked('action.click', 'action.login', 'action.pay').length === 0
      ? undefined
      : together(facts.lookalikes);
  },
});
