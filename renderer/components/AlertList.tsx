import type { Alert } from '../../shared/alert.ts';
import { dayWords, timeWords } from '../dates.ts';
import { useSurroundings } from '../surroundings.ts';
import { Symbol } from './Symbol.tsx';

interface AlertListProps {
  readonly alerts: readonly Alert[];
  /** Milliseconds since 1970 for rows that must name their day; left out where a heading does. */
  readonly now?: number;
  /** The alert whose row takes the focus when it appears: where the person was before. */
  readonly focused?: number | null;
  readonly onDelete?: (alert: Alert) => void;
}

export function AlertList({ alerts, now, focused, onDelete }: AlertListProps) {
  const { locale, actions } = useSurroundings();
  const words = locale.window;
  return (
    <ul className="alerts">
      {alerts.map((alert) => {
        const answer = words.verdict.shortAnswers[alert.verdict.verdict];
        const time = timeWords(locale.tag, alert.at);
        return (
          <li key={alert.id} className="alert-row">
            <button
              className="alert-open"
              autoFocus={alert.id === focused}
              onClick={() => actions.open({ at: 'history', alertId: alert.id })}
            >
              <Symbol name={alert.verdict.verdict} />
              <span className="alert-words">
                <span className="alert-answer">{answer}</span>
                <span className="alert-text" lang={languageOf(alert)} dir="auto">
                  {alert.text.slice(0, 160)}
                </span>
              </span>
              <span className="alert-when">
                {now !== undefined && <span>{dayWords(locale.tag, alert.at, now)}</span>}
                <time dateTime={new Date(alert.at).toISOString()}>{time}</time>
              </span>
            </button>
            {onDelete && (
              <button
                className="icon-button"
                aria-label={words.history.deleteNamed(answer, time)}
                onClick={() => onDelete(alert)}
              >
                <Symbol name="delete" />
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function languageOf(alert: Alert): string | undefined {
  return alert.verdict.language === 'und' ? undefined : alert.verdict.language;
}
