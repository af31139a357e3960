import { useEffect, useMemo, useRef, useState } from 'react';
import type { Verdict } from '../../shared/detection/verdict.ts';
import { excerptOf, segmentsOf } from '../segments.ts';
import { useSurroundings } from '../surroundings.ts';

interface MessageTextProps {
  readonly text: string;
  readonly verdict: Verdict;
  /** Position in the list of signals of the reason whose words stand out, `null` for all alike. */
  readonly chosenReason: number | null;
}

/** Beyond this many UTF-16 units the whole text would make the window stutter; the excerpt has what matters. */
const longestWhole = 200_000;

/** The message with the words of its reasons highlighted; long ones are cut to what matters. */
export function MessageText({ text, verdict, chosenReason }: MessageTextProps) {
  const { locale } = useSurroundings();
  const words = locale.window.verdict;
  const [isWhole, setWhole] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const segments = useMemo(() => segmentsOf(text, verdict.signals), [text, verdict]);
  const excerpt = useMemo(() => excerptOf(segments), [segments]);
  const isCut = excerpt.some((piece) => 'leftOut' in piece);

  useEffect(() => {
    if (chosenReason === null) return;
    const first = box.current?.querySelector(`[data-reasons~="${chosenReason}"]`);
    first?.scrollIntoView({ block: 'nearest' });
  }, [chosenReason]);

  return (
    <>
      <div
        ref={box}
        className={chosenReason === null ? 'message-text' : 'message-text has-chosen'}
        lang={verdict.language === 'und' ? undefined : verdict.language}
        dir="auto"
      >
        {(isWhole ? segments : excerpt).map((piece) => {
          if ('leftOut' in piece) {
            const count = new Intl.NumberFormat(locale.tag).format(piece.leftOut);
            return (
              <span key={piece.start} className="gap" lang={locale.tag}>
                {words.leftOut(count)}
              </span>
            );
          }
          if (piece.reasons.length === 0) return <span key={piece.start}>{piece.text}</span>;
          const isChosen = chosenReason !== null && piece.reasons.includes(chosenReason);
          return (
            <mark
              key={piece.start}
              className={isChosen ? 'chosen' : undefined}
              data-reasons={piece.reasons.join(' ')}
            >
              {piece.text}
            </mark>
          );
        })}
      </div>
      {isCut && !isWhole && text.length <= longestWhole && (
        <button className="button button-quiet" onClick={() => setWhole(true)}>
          {words.wholeMessage}
        </button>
      )}
    </>
  );
}
