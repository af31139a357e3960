import { any, either, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const secretWithSign = defineRule({
  id: 'request/secret-with-sign',
  meaning:
    'A card, a PIN, a password, MitID or a one-time code is to be given away, together with one sign more: a lock-out, a foreign link, a prize, a new number or somebody who fetches it.',
  points: points.decisive,
  fires: [
    'You have won a car in our prize draw. Tell me your card number and we deliver it on Thursday.',
    'Your mailbox is full and will be closed today. Send me your user name and password. IT support',
    'Tillykke, du har vundet i vores lodtrækning. Vi skal bare bruge dit kortnummer, så kører vi gevinsten ud.',
  ],
  nearMisses: [
    'Never tell anybody your PIN, not even if your account is said to be blocked.',
    'Din adgangskode udløber om 14 dage. Du kan skifte den på kontoret eller i appen.',
  ],
  needs: [['credential']],
  find(facts) {
    if (facts.framed || facts.isOwnWish || !facts.addressed) return undefined;
    const secrets = facts.secretsAsked(
      'credential.card',
      'credential.pin',
      'credential.password',
      'credential.mitid',
      'credential.nemid',
      'credential.one-time-code',
    );
    const given = secrets.filter(({ by }) => by !== 'action.enter' && by !== 'action.update');
    const prizes = facts.live('claim.prize');
    return either(
      together(secrets, any(facts.strangeLinks, facts.asked('action.scan'))),
      together(secrets, facts.live('action.press-key')),
      together(facts.secretsAsked('credential.cpr'), facts.secretsAsked('credential.balance')),
      together(
        prizes.length > 1 ? prizes : [],
        facts.secretsAsked('credential.cpr', 'credential.bank-details', 'credential.card'),
      ),
      together(
        given,
        facts.live(
          'threat.arrest',
          'threat.deportation',
          'firm.support',
          'firm.utility',
          'firm.toll',
          'threat.block',
          'claim.pick-up',
          'claim.misused-name',
          'claim.other-account',
          'claim.cannot-meet',
          'claim.mule',
        ),
      ),
      together(
        given,
        facts.live('person.family'),
        facts.live('claim.new-number', 'claim.broken-phone'),
      ),
    );
  },
});
