import type { Locale } from '../shared/i18n/locale.ts';
import { captureName } from './capture-name.ts';
import { isPending, shownCapture, type State } from './state/state.ts';

/** What a screen reader is told of its own accord; `urgent` interrupts what it is saying. */
export interface Announcement {
  readonly words: string;
  readonly urgent: boolean;
}

export function announcementOf(state: State, locale: Locale): Announcement | null {
  const words = locale.window;
  const shown = shownCapture(state);
  const pending = state.captures.filter(isPending).length;
  if (shown?.phase.at === 'finished') {
    const { verdict, problem } = shown.phase.inspection;
    const parts = [
      words.verdict.answers[verdict.verdict],
      problem ? locale.problems[problem] : words.verdict.leads[verdict.verdict],
    ];
    if (pending > 0) parts.push(words.captures.remaining(pending));
    return { words: sentences(parts), urgent: verdict.verdict === 'danger' };
  }
  if (shown?.phase.at === 'refused') {
    return {
      words: sentences([words.captures.refused, locale.refusals[shown.phase.code]]),
      urgent: true,
    };
  }
  if (shown) {
    return { words: words.captures.workingOn(captureName(shown.label, locale)), urgent: false };
  }
  if (state.arrived) {
    const kind = state.arrived.verdict.verdict;
    const answer = words.captures.newAlert(words.verdict.answers[kind]);
    return { words: answer, urgent: kind === 'danger' };
  }
  return null;
}

function sentences(parts: readonly string[]): string {
  return parts.map((part) => (part.endsWith('.') ? part : `${part}.`)).join(' ');
}
