import {
  concepts,
  cueNames,
  optionalConcepts,
  optionalCues,
  type Concept,
  type CueName,
  type Lexicon,
} from '../shared/lexicon/lexicon.ts';

/** What a lexicon has no words for. `optional` is what a language may lack, `required` what its test demands. */
export interface LexiconGaps {
  readonly language: string;
  readonly required: { readonly cues: readonly CueName[]; readonly concepts: readonly Concept[] };
  readonly optional: { readonly cues: readonly CueName[]; readonly concepts: readonly Concept[] };
}

/** Concepts that `names` knows are no gap: proper names are the same in every language. */
export function gapsOf(lexicon: Lexicon, names: Lexicon | undefined): LexiconGaps {
  const cues = cueNames.filter((cue) => isEmpty(lexicon.cues[cue]));
  const lacking = concepts.filter(
    (concept) => isEmpty(lexicon.concepts[concept]) && isEmpty(names?.concepts[concept]),
  );
  return {
    language: lexicon.language,
    required: {
      cues: cues.filter((cue) => !optionalCues.has(cue)),
      concepts: lacking.filter((concept) => !optionalConcepts.has(concept)),
    },
    optional: {
      cues: cues.filter((cue) => optionalCues.has(cue)),
      concepts: lacking.filter((concept) => optionalConcepts.has(concept)),
    },
  };
}

function isEmpty(phrases: readonly string[] | undefined): boolean {
  return phrases === undefined || phrases.length === 0;
}
