import { useEffect, useRef } from 'react';
import type { Locale } from '../../shared/i18n/locale.ts';
import type { Settings } from '../../shared/settings/definitions.ts';
import { captureName } from '../capture-name.ts';
import { isPending, type ShownCapture } from '../state/state.ts';
import { useSurroundings } from '../surroundings.ts';
import { Symbol } from './Symbol.tsx';
import { VerdictCard } from './VerdictCard.tsx';

interface CaptureResultsProps {
  readonly captures: readonly ShownCapture[];
  readonly shown: ShownCapture;
  readonly settings: Settings | null;
}

/** What became of what the person asked to check: one card, and a list above it when there are several. */
export function CaptureResults({ captures, shown, settings }: CaptureResultsProps) {
  const { locale, actions } = useSurroundings();
  const words = locale.window.captures;
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    // The form that had the focus is gone; without this the keyboard would start over at the top.
    heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <>
      <div className="results-head">
        <h1 ref={heading} tabIndex={-1} className={captures.length === 1 ? 'visually-hidden' : ''}>
          {words.title}
        </h1>
        <button className="button" onClick={() => actions.beginAfresh()}>
          <Symbol name="back" />
          {words.another}
        </button>
      </div>
      {captures.length > 1 && (
        <ul className="captures">
          {captures.map((capture) => (
            <CaptureRow key={capture.id} capture={capture} isShown={capture.id === shown.id} />
          ))}
        </ul>
      )}
      <CaptureAnswer key={shown.id} capture={shown} settings={settings} />
    </>
  );
}

function CaptureRow({ capture, isShown }: { capture: ShownCapture; isShown: boolean }) {
  const { locale, actions } = useSurroundings();
  const name = captureName(capture.label, locale);
  if (isPending(capture)) {
    return (
      <li className="capture">
        <span className="capture-words">
          <span className="capture-name">{name}</span>
          <CaptureProgress capture={capture} />
        </span>
        <CancelButton capture={capture} />
      </li>
    );
  }
  return (
    <li className="capture">
      <button
        className="capture-open"
        aria-pressed={isShown}
        onClick={() => actions.choose(capture.id)}
      >
        <Symbol
          name={
            capture.phase.at === 'finished'
              ? capture.phase.inspection.verdict.verdict
              : 'unreadable'
          }
        />
        <span className="capture-words">
          <span className="capture-name">{name}</span>
          <span className="capture-answer">{answerOf(capture, locale)}</span>
        </span>
      </button>
    </li>
  );
}

function CaptureAnswer({
  capture,
  settings,
}: {
  capture: ShownCapture;
  settings: Settings | null;
}) {
  const { locale } = useSurroundings();
  const words = locale.window.captures;
  const name = captureName(capture.label, locale);
  const { phase } = capture;
  if (phase.at === 'finished') {
    const { verdict, text, problem } = phase.inspection;
    return (
      <VerdictCard
        verdict={verdict}
        text={text}
        problem={problem}
        settings={settings}
        caption={name}
      />
    );
  }
  if (phase.at === 'refused') {
    return (
      <article className="verdict verdict-unreadable">
        <header className="verdict-header">
          <Symbol name="unreadable" />
          <div>
            <p className="verdict-caption">{name}</p>
            <h2 className="verdict-answer">{words.refused}</h2>
            <p className="verdict-lead">{locale.refusals[phase.code]}</p>
          </div>
        </header>
      </article>
    );
  }
  return (
    <article className="verdict verdict-working">
      <header className="verdict-header">
        <Symbol name="none" />
        <div>
          <p className="verdict-caption">{name}</p>
          <h2 className="verdict-answer">{words.working}</h2>
          <CaptureProgress capture={capture} />
        </div>
        <CancelButton capture={capture} />
      </header>
    </article>
  );
}

function CaptureProgress({ capture }: { readonly capture: ShownCapture }) {
  const { locale } = useSurroundings();
  const words = locale.window.captures;
  const name = captureName(capture.label, locale);
  if (capture.phase.at === 'waiting')
    return <span className="capture-answer">{words.waiting}</span>;
  if (capture.phase.at !== 'working') return null;
  const { done } = capture.phase;
  return (
    <span className="capture-progress">
      <progress aria-label={words.workingOn(name)} max={1} value={done ?? undefined} />
      <span className="capture-percent" aria-hidden="true">
        {done !== null && new Intl.NumberFormat(locale.tag, { style: 'percent' }).format(done)}
      </span>
    </span>
  );
}

function CancelButton({ capture }: { readonly capture: ShownCapture }) {
  const { locale, actions } = useSurroundings();
  // Main gives the clipboard's capture an id of its own, so it cannot be named here.
  if (capture.label.kind === 'clipboard') return null;
  return (
    <button
      className="button button-quiet"
      aria-label={locale.window.captures.cancelNamed(captureName(capture.label, locale))}
      onClick={() => actions.cancel(capture.id)}
    >
      {locale.window.cancel}
    </button>
  );
}

function answerOf({ phase }: ShownCapture, locale: Locale): string {
  return phase.at === 'finished'
    ? locale.window.verdict.shortAnswers[phase.inspection.verdict.verdict]
    : locale.window.captures.refused;
}
