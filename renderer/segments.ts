import type { Signal } from '../shared/detection/verdict.ts';

/** A stretch of a message that the same reasons point at; most stretches have none. */
export interface Segment {
  /** UTF-16 offset in the message. */
  readonly start: number;
  readonly text: string;
  /** Positions in the verdict's list of signals, ascending. */
  readonly reasons: readonly number[];
}

/** Stands for a stretch of a long message that is not shown; a length in UTF-16 units. */
export interface Gap {
  readonly start: number;
  readonly leftOut: number;
}

/**
 * Cuts a message at every edge of its evidence. Joined, the segments are the message again, also where
 * evidence overlaps; evidence outside the message is ignored.
 */
export function segmentsOf(text: string, signals: readonly Pick<Signal, 'evidence'>[]): Segment[] {
  const edges: { at: number; reason: number; opens: boolean }[] = [];
  signals.forEach(({ evidence }, reason) => {
    for (const span of evidence) {
      const start = Math.max(0, span.start);
      const end = Math.min(text.length, span.end);
      if (start >= end) continue;
      edges.push({ at: start, reason, opens: true }, { at: end, reason, opens: false });
    }
  });
  edges.sort((a, b) => a.at - b.at);

  const segments: Segment[] = [];
  // One rule may point twice at the same words, so openings are counted.
  const open = new Map<number, number>();
  let from = 0;
  const closeAt = (to: number) => {
    if (to === from) return;
    const reasons = [...open.keys()].sort((a, b) => a - b);
    segments.push({ start: from, text: text.slice(from, to), reasons });
    from = to;
  };
  for (const { at, reason, opens } of edges) {
    closeAt(at);
    const count = (open.get(reason) ?? 0) + (opens ? 1 : -1);
    if (count > 0) open.set(reason, count);
    else open.delete(reason);
  }
  closeAt(text.length);
  return segments;
}

/** The most of a message that is shown unasked, in UTF-16 units. */
export const excerptLength = 4000;
/** What is shown on each side of highlighted words in a longer message. */
const context = 240;
/** A message full of evidence shows this many highlighted stretches; more would stop nobody and slow the window. */
const mostHighlights = 100;

/** A long message cut down to its highlighted words with what stands around them. */
export function excerptOf(segments: readonly Segment[]): (Segment | Gap)[] {
  const last = segments.at(-1);
  const length = last ? last.start + last.text.length : 0;
  if (length <= excerptLength) return [...segments];
  const highlighted = segments.filter(({ reasons }) => reasons.length > 0);
  const end = highlighted[mostHighlights]?.start ?? length;

  const pieces: (Segment | Gap)[] = [];
  const keep = (segment: Segment, from: number, to: number) => {
    if (to <= from) return;
    pieces.push({
      start: segment.start + from,
      text: segment.text.slice(from, to),
      reasons: segment.reasons,
    });
  };
  for (const [index, segment] of segments.entries()) {
    if (segment.start >= end) break;
    if (segment.reasons.length > 0) {
      pieces.push(segment);
      continue;
    }
    // The beginning says who writes, so it is kept like the surroundings of a highlight.
    const first = wholeUnits(
      segment.text,
      index === 0 && highlighted.length === 0 ? excerptLength : context,
    );
    const isFollowed = index + 1 < segments.length && segment.start + segment.text.length < end;
    const second = isFollowed
      ? wholeUnits(segment.text, segment.text.length - context)
      : segment.text.length;
    if (second <= first) {
      keep(segment, 0, segment.text.length);
      continue;
    }
    keep(segment, 0, first);
    if (isFollowed) {
      pieces.push({ start: segment.start + first, leftOut: second - first });
      keep(segment, second, segment.text.length);
    }
  }
  const shown = pieces.at(-1);
  const shownTo = shown ? shown.start + ('text' in shown ? shown.text.length : shown.leftOut) : 0;
  if (shownTo < length) pieces.push({ start: shownTo, leftOut: length - shownTo });
  return pieces;
}

/** `at`, or one less where it would cut a character of two units in half. */
function wholeUnits(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
