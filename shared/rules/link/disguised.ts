import { together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const disguised = defineRule({
  id: 'link/disguised',
  meaning: 'A link whose text names the address of an authority or bank, while it leads elsewhere.',
  points: points.decisive,
  promise: 'public-sites-on-dk',
  fires: [
    'You have a new letter. Read it here: [post.borger.dk](https://brev.example/12)',
    'Se din afgørelse på politi.dk <https://sag.example/9>',
  ],
  nearMisses: [
    'Read more on politi.dk and on https://thelocal.dk/police',
    'Your decision is ready: [borger.dk](https://www.borger.dk/post)',
  ],
  needs: [['strange-link']],
  find(facts) {
    return facts.framed
      ? undefined
      : together(
          facts.strangeLinks.filter(({ shows }) => shows !== undefined),
          facts.links,
        );
  },
});
