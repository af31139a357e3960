import { any, together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const remoteAccess = defineRule({
  id: 'request/remote-access',
  meaning:
    'Somebody wants to take over the computer or phone because of a virus, a refund or an attack.',
  points: points.decisive,
  promise: 'microsoft-no-calls',
  fires: [
    'This is Microsoft technical support. Your computer has a virus, please download AnyDesk so I can help you.',
    'Jeg ringer fra bankens sikkerhedsafdeling. Du skal installere TeamViewer, så jeg kan stoppe hackerne.',
  ],
  nearMisses: [
    'IT will install the new printer on Monday. Please leave your computer on.',
    'Microsoft never calls you, and you should never install AnyDesk for a stranger.',
  ],
  needs: [['action.install']],
  find(facts) {
    const tools =
      facts.framed || facts.speaking('firm.support').length === 0
        ? facts.asked('action.install')
        : facts.live('action.install');
    return together(
      tools,
      any(
        facts.live(
          'claim.virus',
          'claim.hacked',
          'claim.unusual-activity',
          'claim.refund',
          'claim.recovery',
          'threat.cutoff',
        ),
        facts.speaking('firm.bank', 'authority', 'firm.payment'),
      ),
      facts.live(
        'firm.support',
        'firm.bank',
        'authority',
        'firm.payment',
        'claim.hacked',
        'claim.virus',
        'firm.telecom',
        'firm.shop',
      ),
    );
  },
});
