import { lexicons } from '../shared/engine.ts';
import { concepts, cueNames } from '../shared/lexicon/lexicon.ts';
import { gapsOf } from './lexicon-gaps.ts';

/** Lists which cues and concepts each lexicon lacks: `npm run lexicons`. Gaps are no failure here. */
const names = lexicons.find(({ language }) => language === 'names');
const languageNames = new Intl.DisplayNames('en', { type: 'language' });

for (const lexicon of lexicons) {
  if (lexicon === names) continue;
  const { language, required, optional } = gapsOf(lexicon, names);
  const phrases = [...Object.values(lexicon.cues), ...Object.values(lexicon.concepts)].flat();
  const cueCount = cueNames.length - required.cues.length - optional.cues.length;
  const conceptCount = concepts.length - required.concepts.length - optional.concepts.length;
  console.log(
    `${language} ${languageNames.of(language) ?? ''}: ${phrases.length} phrases, ${cueCount} of ${cueNames.length} cues, ${conceptCount} of ${concepts.length} concepts`,
  );
  printGap('lacks the cues', required.cues);
  printGap('lacks the concepts', required.concepts);
  printGap('has none of these cues, as its grammar may not', optional.cues);
  printGap('has none of these concepts, which are only further evidence', optional.concepts);
}

function printGap(title: string, missing: readonly string[]): void {
  if (missing.length > 0) console.log(`  ${title}: ${missing.join(', ')}`);
}
