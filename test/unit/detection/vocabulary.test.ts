import { describe, expect, it } from 'vitest';
import { readTokens } from '../../../shared/detection/tokens.ts';
import { createVocabulary, type PhraseBook } from '../../../shared/detection/vocabulary.ts';

function book(
  language: string,
  everyday: readonly string[],
  phrases: PhraseBook['phrases'],
  numberWords: readonly string[] = [],
): PhraseBook {
  return { language, everyday, numberWords, phrases };
}

/** The meanings found, each with its words. */
function found(
  books: readonly PhraseBook[],
  text: string,
  before: readonly string[] = [],
): string[] {
  const vocabulary = createVocabulary(books);
  const read = (some: string) => {
    const tokens = readTokens(some, 0, some.length, vocabulary.folder, () => false);
    return vocabulary
      .find(tokens)
      .hits.map(
        ({ meaning, from, to }) =>
          `${meaning}: ${some.slice(tokens.list[from]?.start, tokens.list[to - 1]?.end)}`,
      );
  };
  before.forEach(read);
  return read(text);
}

describe('phrases', () => {
  const phrases = {
    'a.choice': ['give|hand it over?'],
    'a.gap': ['call .. back'],
    'a.number': ['press #'],
    'a.start': ['inspect*'],
    'a.end': ['*kode'],
    'a.part': ['*oplysning*'],
  };
  const english = [book('en', ['the'], phrases, ['one'])];

  it.each([
    ['hand it', ['a.choice: hand it']],
    ['give it over', ['a.choice: give it over']],
    ['call me right back', ['a.gap: call me right back']],
    ['call me as soon as you can back', []],
    ['call me. Get back', []],
    ['press 1', ['a.number: press 1']],
    ['press one', ['a.number: press one']],
    ['inspectors', ['a.start: inspectors']],
    ['sikkerhedskode', ['a.end: sikkerhedskode']],
    ['bankoplysningerne', ['a.part: bankoplysningerne']],
  ])('reads %s', (text, hits) => {
    expect(found(english, text)).toEqual(hits);
  });

  it('reads a long list of alternatives as it reads a short one', () => {
    const many = 'a|b|c|d|e|f|g|h|give'.replaceAll(/\b[a-h]\b/gu, '$&x');
    const long = [book('en', [], { 'a.long': [`${many} me|us|him|her|them|it|one|all code*`] })];
    expect(found(long, 'give them codes')).toEqual(['a.long: give them codes']);
    expect(found(long, 'cx it code')).toEqual(['a.long: cx it code']);
    expect(found(long, 'give code')).toEqual([]);
  });

  describe('inside a longer one', () => {
    const nested = {
      'cue.want': ['need .. number', 'have to know your pin'],
      'cue.advice': ['keep .. to yourself', 'guard your pin'],
      'cue.not': ['not'],
      'cue.your': ['your'],
      'action.give': ['send .. code', 'give your'],
      'credential.pin': ['pin'],
    };
    const kinds = (text: string) =>
      found([book('en', ['the'], nested)], text).map((hit) => hit.split(':')[0]);

    it.each([
      ['what a request passes over', 'need pin number', ['cue.want', 'credential.pin']],
      ['what a request names', 'have to know your pin', ['cue.want', 'credential.pin']],
      ['what advice is about', 'keep pin to yourself', ['cue.advice']],
      ['what advice names', 'guard your pin', ['cue.advice']],
      ['whose it is', 'give your pin', ['action.give', 'cue.your', 'credential.pin']],
      ['a denial, which ends the phrase', 'send not the code', ['cue.not']],
      ['no denial', 'send the code', ['action.give']],
    ])('reads %s', (_, text, meanings) => {
      expect(kinds(text)).toEqual(meanings);
    });
  });

  it('puts concepts before cues of the same words, and open-ended readings before both', () => {
    const twice = { 'a.verb': ['tell me'], 'cue.it': ['tell me'], 'cue.ask': ['tell* me'] };
    expect(found([book('en', [], twice)], 'tell me').map((hit) => hit.split(':')[0])).toEqual([
      'cue.ask',
      'a.verb',
      'cue.it',
    ]);
  });
});

describe('languages', () => {
  const danish = book('da', ['og', 'det', 'er', 'ikke'], { 'a.da': ['politi', 'koden'] });
  const english = book('en', ['the', 'and', 'is', 'not'], { 'a.en': ['police', 'kodem'] });
  const books = [danish, english];

  it('leaves words of a language alone that the text does not speak', () => {
    expect(found(books, 'the police and the politi')).toEqual(['a.en: police']);
  });

  it('lets no word of the main language wake another', () => {
    const shared = [
      book('da', ['og', 'det', 'er', 'mit'], { 'a.da': ['politi'] }),
      book('de', ['mit', 'und'], { 'a.de': ['pas'] }),
    ];
    expect(found(shared, 'det er mit pas og politi')).toEqual(['a.da: politi']);
    expect(found(shared, 'det er politi und pas')).toEqual(['a.da: politi', 'a.de: pas']);
  });

  it('hears a language in a passage of its own, however much of another is around it', () => {
    const page = 'The sun is up and the day is not over. '.repeat(40);
    expect(found(books, `${page}\n\nDet er politi og ikke andre.\n\n${page}`)).toEqual([
      'a.da: politi',
    ]);
  });

  it('reads a slip although it is a word in a sleeping language', () => {
    expect(found(books, 'det er ikke kodern')).toEqual([]);
    const slip = [
      book('da', ['det', 'er'], { 'a.da': ['modem'] }),
      book('en', ['the'], { 'a.en': ['modern'] }),
    ];
    expect(found(slip, 'det er modern')).toEqual(['a.da: modern']);
    expect(found(slip, 'the modern')).toEqual(['a.en: modern']);
  });

  it('finds the same whatever it has read before', () => {
    const texts = ['the police and kodem', 'det er koden og politi', 'xyzzy', 'police politi'];
    for (const text of texts) {
      expect(found(books, text, texts)).toEqual(found(books, text));
      expect(found(books, text, [...texts].reverse())).toEqual(found(books, text));
    }
  });
});
