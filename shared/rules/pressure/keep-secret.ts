import { any, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const keepSecret = defineRule({
  id: 'pressure/keep-secret',
  meaning: 'Somebody who speaks for an authority or bank tells the reader to tell nobody.',
  points: points.strong,
  promise: 'police-no-secret-investigation',
  fires: [
    'This is the police. Do not tell anyone about this investigation.',
    'Det er banken. Du har tavshedspligt og må ikke sige det til din familie.',
  ],
  nearMisses: [
    'This e-mail is confidential. If you are not the recipient, please delete it.',
    'Sig det ikke til mor, det er en overraskelse!',
  ],
  needs: [['action.keep-secret']],
  find(facts) {
    return facts.framed ||
      !facts.addressed ||
      !(facts.hasReader || facts.speaking('authority.police', 'firm.bank').length > 0)
      ? undefined
      : together(
          facts.live('action.keep-secret'),
          any(
            facts.speaking('authority', 'firm.bank', 'firm.payment'),
            facts
              .live('authority', 'firm.bank')
              .filter(
                () =>
                  facts.live(
                    'claim.crime',
                    'threat.arrest',
                    'claim.hacked',
                    'action.transfer',
                    'action.withdraw',
                  ).length > 0,
              ),
          ),
        );
  },
});
