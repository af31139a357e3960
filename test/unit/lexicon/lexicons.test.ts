import { describe, expect, it } from 'vitest';
import { cues } from '../../../shared/detection/stance.ts';
import { lexicons } from '../../../shared/engine.ts';
import {
  concepts,
  cueNames,
  optionalConcepts,
  optionalCues,
} from '../../../shared/lexicon/lexicon.ts';

const languages = lexicons.filter(({ language }) => language !== 'names');
const names = lexicons.find(({ language }) => language === 'names');

it('names the same cues as detection reads', () => {
  const readByDetection = new Set<string>(cues);
  expect(cueNames.filter((name) => !readByDetection.has(name))).toEqual([]);
  expect(cues.filter((name) => !cueNames.some((known) => known === name))).toEqual([]);
});

describe.each(languages)('the lexicon of $language', (lexicon) => {
  it('has words for every cue', () => {
    const lacking = cueNames.filter(
      (name) => (lexicon.cues[name] ?? []).length === 0 && !optionalCues.has(name),
    );
    expect(lacking).toEqual([]);
  });

  it('has words for every concept that is not a proper name', () => {
    const lacking = concepts.filter(
      (concept) =>
        (lexicon.concepts[concept] ?? []).length === 0 &&
        !optionalConcepts.has(concept) &&
        (names?.concepts[concept] ?? []).length === 0,
    );
    expect(lacking).toEqual([]);
  });

  it('writes its phrases in the notation that the vocabulary reads', () => {
    const phrases = [...Object.values(lexicon.cues), ...Object.values(lexicon.concepts)].flat();
    const broken = phrases.filter(
      (phrase) =>
        phrase !== phrase.trim() ||
        phrase.includes('  ') ||
        /[A-ZÆØÅ]/u.test(phrase) ||
        phrase.startsWith('..') ||
        phrase.endsWith('..'),
    );
    expect(broken).toEqual([]);
  });
});
