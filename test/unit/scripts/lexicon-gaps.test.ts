import { expect, it } from 'vitest';
import { gapsOf } from '../../../scripts/lexicon-gaps.ts';
import {
  concepts,
  cueNames,
  optionalConcepts,
  optionalCues,
  type Lexicon,
} from '../../../shared/lexicon/lexicon.ts';

const empty: Lexicon = { language: 'xx', everyday: [], numberWords: [], cues: {}, concepts: {} };

it('finds everything missing in an empty lexicon', () => {
  const { language, required, optional } = gapsOf(empty, undefined);
  expect(language).toBe('xx');
  expect([...required.cues, ...optional.cues].toSorted()).toEqual(cueNames.toSorted());
  expect([...required.concepts, ...optional.concepts].toSorted()).toEqual(concepts.toSorted());
  expect(new Set(optional.cues)).toEqual(optionalCues);
  expect(new Set(optional.concepts)).toEqual(optionalConcepts);
});

it('takes an empty list for a gap, and names for words of every language', () => {
  const lexicon: Lexicon = {
    ...empty,
    cues: { never: ['never'], not: [] },
    concepts: { 'action.pay': ['pay'], 'action.give': [] },
  };
  const names: Lexicon = { ...empty, concepts: { 'firm.bank': ['nordea'] } };
  const { required } = gapsOf(lexicon, names);
  expect(required.cues).toContain('not');
  expect(required.cues).not.toContain('never');
  expect(required.concepts).toContain('action.give');
  expect(required.concepts).not.toContain('action.pay');
  expect(required.concepts).not.toContain('firm.bank');
});
