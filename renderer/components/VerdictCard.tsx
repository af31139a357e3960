import { useState } from 'react';
import type { CaptureProblem } from '../../shared/capture.ts';
import { isAlarming, type Verdict } from '../../shared/detection/verdict.ts';
import type { Settings } from '../../shared/settings/definitions.ts';
import { helplines } from '../helplines.ts';
import { useSurroundings } from '../surroundings.ts';
import { FirstSteps } from './FirstSteps.tsx';
import { MessageText } from './MessageText.tsx';
import { Reasons } from './Reasons.tsx';
import { Symbol } from './Symbol.tsx';

interface VerdictCardProps {
  readonly verdict: Verdict;
  readonly text: string;
  readonly problem?: CaptureProblem | undefined;
  /** For the bank's name and number; `null` while the program has not answered yet. */
  readonly settings: Settings | null;
  /** Where and when, above the answer. */
  readonly caption: string;
  /** Whether the text comes from the history, where numbers and codes were hidden. */
  readonly isMasked?: boolean;
}

/** The answer, what to do first, why, and the message: in the order in which a frightened person needs them. */
export function VerdictCard(props: VerdictCardProps) {
  const { verdict, text, problem, settings, caption, isMasked = false } = props;
  const { locale } = useSurroundings();
  const words = locale.window.verdict;
  const [chosenReason, setChosenReason] = useState<number | null>(null);
  const kind = verdict.verdict;
  const hasReasons = verdict.signals.length > 0;
  const hasEvidence = verdict.signals.some(({ evidence }) => evidence.length > 0);

  return (
    <article className={`verdict verdict-${kind}`}>
      <header className="verdict-header">
        <Symbol name={kind} />
        <div>
          <p className="verdict-caption">{caption}</p>
          <h2 className="verdict-answer">{words.answers[kind]}</h2>
          <p className="verdict-lead">{words.leads[kind]}</p>
        </div>
      </header>
      <div className="verdict-body">
        {problem && (
          <p className="problem">
            <Symbol name="limit" />
            {locale.problems[problem]}
          </p>
        )}
        <FirstSteps kind={kind} settings={settings} />
        {isAlarming(verdict) && (
          <section className="harmed">
            <h3>{words.harmed}</h3>
            <p>{words.harmedAdvice(helplines.mitidBlocking)}</p>
          </section>
        )}
        {(hasReasons || text !== '') && (
          <div className={hasReasons ? 'evidence' : 'evidence evidence-single'}>
            {text !== '' && (
              <section className="evidence-message">
                <h3>{words.message}</h3>
                <MessageText text={text} verdict={verdict} chosenReason={chosenReason} />
                {isMasked && <p className="hint">{words.masked}</p>}
              </section>
            )}
            {hasReasons && (
              <section>
                <h3>{words.why}</h3>
                {hasEvidence && <p className="hint">{words.whyHint}</p>}
                <Reasons
                  verdict={verdict}
                  text={text}
                  chosen={chosenReason}
                  onChoose={setChosenReason}
                />
              </section>
            )}
          </div>
        )}
        {isAlarming(verdict) && <p className="can-be-wrong">{words.canBeWrong}</p>}
      </div>
    </article>
  );
}
