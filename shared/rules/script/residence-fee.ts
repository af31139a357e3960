import { any, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const residenceFee = defineRule({
  id: 'script/residence-fee',
  meaning:
    'The right to live in Denmark is said to be in danger; a fee, a document or bank details are demanded.',
  points: points.decisive,
  promise: 'siri-no-fee-by-mail',
  fires: [
    'Immigration office: there is a mistake in your residence permit. Pay the fee of 3,200 kr or you will be deported.',
    'This is your embassy. Your visa has a problem, transfer the fee to this account today.',
  ],
  nearMisses: [
    'SIRI: Your application for a residence permit has been received. You will get an answer in Digital Post.',
    'You pay the application fee on nyidanmark.dk before you apply for the permit.',
  ],
  needs: [['authority.immigration', 'authority.embassy', 'claim.residence']],
  find(facts) {
    return facts.framed || facts.hasOnlyKnownLinks
      ? undefined
      : together(
          facts.live('authority.immigration', 'authority.embassy', 'claim.residence'),
          any(
            facts.asked('action.pay', 'action.transfer', 'action.crypto'),
            facts.secretsAsked(
              'credential.bank-details',
              'credential.card',
              'credential.id-document',
              'credential.cpr',
              'credential.mitid',
            ),
          ),
          any(
            facts.live(
              'threat.deportation',
              'threat.arrest',
              'threat.block',
              'action.keep-secret',
              'claim.crime',
            ),
            facts.strangeLinks,
            facts
              .speaking('authority.embassy', 'authority.immigration')
              .filter(() => facts.live('threat.deadline', 'action.transfer').length > 0),
          ),
        );
  },
});
