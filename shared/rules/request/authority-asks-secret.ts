import { any, either, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const authorityAsksSecret = defineRule({
  id: 'request/authority-asks-secret',
  meaning:
    'Somebody who speaks for the police or another authority asks for a secret: CPR number, MitID, bank details, a card or a code.',
  points: points.decisive,
  promise: 'police-no-personal-data',
  fires: [
    'Hello, this is the Danish National Police. Please state your CPR number and the name of your bank.',
    'Goddag, det er Københavns Politi. Jeg skal bruge dit CPR-nummer og din pinkode.',
    'he says he is from the ministry of justice and he needs the last four digits of my cpr',
  ],
  nearMisses: [
    'The police will never ask you for your CPR number or MitID over the phone.',
    'Welcome to the team! For payroll we need your CPR number and bank account. Regards, HR',
    'Skattestyrelsen: Der er nyt i din skattemappe. Vi beder aldrig om dine kortoplysninger.',
  ],
  needs: [['authority'], ['credential']],
  find(facts) {
    const secrets = facts.secretsAsked(
      'credential.cpr',
      'credential.mitid',
      'credential.nemid',
      'credential.card',
      'credential.pin',
      'credential.password',
      'credential.code',
      'credential.one-time-code',
      'credential.bank-details',
      'credential.balance',
    );
    const vague = facts.secretsAsked('credential.personal-information', 'credential.id-document');
    const grave = facts.live(
      'claim.crime',
      'threat.arrest',
      'threat.deportation',
      'action.press-key',
    );
    return either(
      together(facts.speaking('authority'), secrets),
      together(facts.live('authority'), secrets, any(grave, facts.strangeLinks)),
      new Set(secrets.map(({ concept }) => concept)).size > 1
        ? together(
            facts.live(
              'authority.police',
              'authority.court',
              'authority.europol',
              'authority.embassy',
              'authority.immigration',
              'authority.state',
              'authority.nsk',
            ),
            secrets,
          )
        : undefined,
      facts.isNow ? together(facts.live('authority'), secrets) : undefined,
      together(facts.speaking('authority'), vague, any(grave, facts.strangeLinks)),
    );
  },
});
