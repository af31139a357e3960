import { together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const authorityOutsideDk = defineRule({
  id: 'link/authority-outside-dk',
  meaning: 'A Danish authority, or MitID, with a link that is not on its own .dk address.',
  points: points.strong,
  promise: 'public-sites-on-dk',
  fires: [
    'Politi: you have an unpaid fine, see https://boede-info.example/1',
    'e-Boks: Du har en ny besked. Læs den her https://besked.example/2',
  ],
  nearMisses: [
    'Se mere om opholdstilladelse på https://nyidanmark.dk/da',
    'The Local: the police arrested two men, read more at https://thelocal.dk/2024',
  ],
  needs: [['strange-link'], ['authority', 'credential.mitid']],
  find(facts) {
    return facts.framed
      ? undefined
      : together(
          facts.speaking('authority', 'credential.mitid'),
          facts.strangeLinks.filter(({ host }) => !host.endsWith('.dk') || host.includes('-')),
        );
  },
});
