import { createLinkReader } from '../../../shared/detection/links.ts';
import { readMessage, type Reading } from '../../../shared/detection/reading.ts';
import { createVocabulary } from '../../../shared/detection/vocabulary.ts';
import { lexicons, linkKnowledge, phraseBook } from '../../../shared/engine.ts';

const vocabulary = createVocabulary(lexicons.map(phraseBook));
const links = createLinkReader(linkKnowledge);

/** A message as the engine's rules get it. */
export function read(text: string): Reading {
  return readMessage(text, 0, text.length, vocabulary, links);
}

/** The original words of the mentions of a concept, with their stance. */
export function stancesOf(text: string, concept: string): string[] {
  const reading = read(text);
  return reading.mentions
    .filter((mention) => mention.concept === concept)
    .map(({ stance }) => stance);
}
