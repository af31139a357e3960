import { together } from '../facts.ts';
import { withoutOwnCode } from '../own-code.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const codeRelay = defineRule({
  id: 'request/code-relay',
  meaning:
    'The reader is asked to pass on a one-time code that came by SMS or app, which only its owner may use.',
  points: points.decisive,
  fires: [
    'I sent a 6 digit code to your phone by mistake, can you send it to me?',
    'Kan du læse koden op, som du lige har fået på sms?',
    'Now read me the verification code you received.',
  ],
  nearMisses: [
    'Your verification code is 302911. Do not share this code with anyone.',
    'Hej, hvad er koden til wifi?',
    'Brug koden 5521 til at hente din pakke i pakkeboksen.',
  ],
  needs: [['credential.one-time-code']],
  find(facts) {
    return together(
      withoutOwnCode(
        facts.secretsAsked('credential.one-time-code').filter(({ by }) => by !== 'action.enter'),
        facts.codes,
      ),
    );
  },
});
