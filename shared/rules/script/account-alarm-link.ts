import { any, either, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const accountAlarmLink = defineRule({
  id: 'script/account-alarm-link',
  meaning:
    'An account is said to be blocked or misused, to be put right through a foreign link, whoever writes.',
  points: points.decisive,
  fires: [
    'Your account has been suspended due to unusual activity. Verify your details: https://verify.example',
    'Din konto er midlertidigt spærret. Bekræft dine oplysninger her: https://konto.example',
  ],
  nearMisses: [
    'Your library account expires in June. Renew it at the desk.',
    'Din konto er oprettet. Log ind på appen for at komme i gang.',
  ],
  needs: [
    ['strange-link'],
    ['threat.block', 'claim.unusual-activity', 'claim.hacked', 'claim.not-you'],
  ],
  find(facts) {
    return facts.framed
      ? undefined
      : either(
          together(
            facts.live('threat.block', 'claim.unusual-activity', 'claim.hacked'),
            facts.strangeLinks,
            facts.asked(
              'action.login',
              'action.update',
              'action.give',
              'action.enter',
              'action.approve',
            ),
            facts.live(
              'credential',
              'firm',
              'claim.unusual-activity',
              'threat.deadline',
              'authority',
            ),
          ),
          together(
            facts.live('claim.not-you'),
            facts.strangeLinks,
            any(facts.asked('action.update'), facts.live('money.amount')),
          ),
        );
  },
});
