import { createLikeness, noWeights, type LikenessWeights } from './detection/likeness.ts';
import { createLinkReader, type LinkKnowledge } from './detection/links.ts';
import { readMessage, type Reading } from './detection/reading.ts';
import type { Evidence, Signal, Verdict } from './detection/verdict.ts';
import { createVocabulary, type PhraseBook } from './detection/vocabulary.ts';
import { windowLength, windowsOf } from './detection/windows.ts';
import { ar } from './lexicon/ar.ts';
import { da } from './lexicon/da.ts';
import { de } from './lexicon/de.ts';
import { en } from './lexicon/en.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { es } from './lexicon/es.ts';
import { fr } from './lexicon/fr.ts';
import { it } from './lexicon/it.ts';
import { lt } from './lexicon/lt.ts';
import { names } from './lexicon/names.ts';
import { pl } from './lexicon/pl.ts';
import { ro } from './lexicon/ro.ts';
import { ru } from './lexicon/ru.ts';
import { tr } from './lexicon/tr.ts';
import { uk } from './lexicon/uk.ts';
import { weights } from './likeness/weights.ts';
import { bodies, freeHosts, knownSites, shorteners } from './numbers/domains.ts';
import { Facts, type Span } from './rules/facts.ts';
import type { PromiseId } from './promises/promises.ts';
import { rules, type RuleId } from './rules/index.ts';
import { meets, metIn, needSet } from './rules/needs.ts';
import type { Rule } from './rules/rule.ts';
import { readsLikeScam } from './rules/sign/reads-like-scam.ts';
import { likenessFrom, suspiciousFrom, verdictFor } from './rules/thresholds.ts';

/** Judges messages. Holds no state that a message could change: same text, same verdict. */
export interface Engine {
  /** The verdict on a whole text. Never throws; time is linear in its length. */
  judge(text: string): Verdict;
  /** The same in steps of a few thousand characters, so that the caller can do other work between. */
  judgeInSteps(text: string): Generator<undefined, Verdict, undefined>;
}

/** An engine that reads a language's phrases when a message first needs them. */
export interface LazyEngine extends Engine {
  /**
   * Gets a language ready in each step, some ten milliseconds, for idle moments after the start.
   * Without it the first message in a language waits for that; verdicts are the same.
   */
  prepareInSteps(): Generator<undefined, void, undefined>;
}

export const lexicons: readonly Lexicon[] = [
  names,
  en,
  da,
  ar,
  de,
  es,
  fr,
  it,
  lt,
  pl,
  ro,
  ru,
  tr,
  uk,
];

export const linkKnowledge: LinkKnowledge = {
  bodies: bodies.map(({ id, domains, marks }) => ({
    id,
    domains: domains.map(({ domain }) => domain),
    marks,
  })),
  shorteners,
  freeHosts,
  known: knownSites,
};

const nothing: Verdict = { verdict: 'none', score: 0, language: 'und', signals: [] };

/** UTF-16 units before and after the evidence that tell whether it stands in an honest message. */
const surroundings = 150;

/** Compiles only while every promise that a rule cites exists. */
const promised: readonly Rule<RuleId, PromiseId>[] = rules;

const checkedRules = promised.map((rule) => ({ rule, needs: rule.needs?.map(needSet) ?? [] }));

/** Reads a stretch of a text with every lexicon, as rules get it and as the weights are made from it. */
export function createReader(): (text: string, from: number, to: number) => Reading {
  const vocabulary = createVocabulary(lexicons.map(phraseBook));
  const linkReader = createLinkReader(linkKnowledge);
  return (text, from, to) => readMessage(text, from, to, vocabulary, linkReader);
}

/** With `noWeights` only the rules judge. */
export function createEngine(likeness: LikenessWeights = weights): LazyEngine {
  const vocabulary = createVocabulary(lexicons.map(phraseBook));
  const linkReader = createLinkReader(linkKnowledge);
  const likenessOf = createLikeness(likeness);

  /** `undefined` when the score cannot be above `beaten`; most of a long text need not be weighed. */
  function judgeWindow(
    text: string,
    from: number,
    to: number,
    beaten: number,
  ): Verdict | undefined {
    const reading = readMessage(text, from, to, vocabulary, linkReader);
    if (reading.mentions.length === 0 && reading.links.length === 0)
      return { verdict: 'none', score: 0, language: reading.language, signals: [] };
    const facts = new Facts(reading, likenessOf);
    const signals: Signal[] = [];
    const met = metIn(reading);
    const asked = checkedRules.filter(({ needs }) => meets(met, needs));
    /** The score if all that were not asked yet fired. */
    let possible = asked.reduce((sum, { rule }) => sum + rule.points, 0);
    for (const { rule } of asked) {
      if (possible <= beaten) return undefined;
      const spans = rule.find(facts);
      if (spans === undefined) {
        possible -= rule.points;
        continue;
      }
      const evidence = evidenceOf(spans, text);
      signals.push(
        rule.promise === undefined
          ? { rule: rule.id, points: rule.points, evidence }
          : { rule: rule.id, points: rule.points, evidence, promise: rule.promise },
      );
    }
    if (possible <= beaten) return undefined;
    const kept =
      likeness === noWeights || sumOf(signals) < suspiciousFrom || leansToScam(facts, signals)
        ? signals
        : signals.filter(({ rule }) => rule.startsWith('link/'));
    kept.sort((a, b) => b.points - a.points);
    const score = sumOf(kept);
    return { verdict: verdictFor(score), score, language: reading.language, signals: kept };
  }

  /**
   * Weighs what stands around the evidence, so that nothing far away can hide a scam. Where a link
   * leads is no matter of words: signals on links stand anyway.
   */
  function leansToScam(facts: Facts, signals: readonly Signal[]): boolean {
    if (signals.some(({ rule }) => rule === readsLikeScam.id)) return true;
    const spans = signals.flatMap(({ evidence }) => evidence);
    const start = Math.min(...spans.map((span) => span.start)) - surroundings;
    const end = Math.max(...spans.map((span) => span.end)) + surroundings;
    return facts.likenessNear({ start, end }).score >= likenessFrom.leaning;
  }

  function* judgeInSteps(text: string): Generator<undefined, Verdict, undefined> {
    let worst: Verdict | undefined;
    for (const { from, to } of windowsOf(text)) {
      const verdict = judgeWindow(text, from, to, worst?.score ?? -1);
      if (verdict && verdict.score > (worst?.score ?? -1)) worst = verdict;
      yield;
    }
    return worst ?? nothing;
  }

  return {
    prepareInSteps: () => vocabulary.prepareInSteps(),
    judgeInSteps,
    judge(text) {
      if (text.length <= windowLength) return judgeWindow(text, 0, text.length, -1) ?? nothing;
      const steps = judgeInSteps(text);
      for (;;) {
        const { done, value } = steps.next();
        if (done === true) return value;
      }
    },
  };
}

function sumOf(signals: readonly Signal[]): number {
  return signals.reduce((sum, { points }) => sum + points, 0);
}

/** A lexicon as `detection` takes it: cues and concepts in one table of meanings. */
export function phraseBook({
  language,
  everyday,
  numberWords,
  cues,
  concepts,
}: Lexicon): PhraseBook {
  const phrases: Record<string, readonly string[]> = { ...concepts };
  for (const [cue, words] of Object.entries(cues)) phrases[`cue.${cue}`] = words;
  return { language, everyday, numberWords, phrases };
}

/** Sorted, without doubles and without spans inside others. */
function evidenceOf(spans: readonly Span[], text: string): Evidence[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const evidence: Evidence[] = [];
  let reach = -1;
  for (const { start, end } of sorted) {
    if (end <= reach) continue;
    evidence.push({ start, end, text: text.slice(start, end) });
    reach = end;
  }
  return evidence;
}
