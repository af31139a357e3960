import { useEffect, useRef, useState } from 'react';
import type { Alert } from '../../shared/alert.ts';
import type { Settings } from '../../shared/settings/definitions.ts';
import { AlertList } from '../components/AlertList.tsx';
import { ConfirmDialog } from '../components/ConfirmDialog.tsx';
import { Symbol } from '../components/Symbol.tsx';
import { VerdictCard } from '../components/VerdictCard.tsx';
import { dayWords, groupByDay, timeWords } from '../dates.ts';
import { openedAlert, type Loaded, type State } from '../state/state.ts';
import { useSurroundings } from '../surroundings.ts';
import { useClock } from '../use-clock.ts';

/** Every alert that is kept, or the one that was opened. */
export function History({ state }: { readonly state: State }) {
  const opened = openedAlert(state);
  const openedId = state.view.at === 'history' ? state.view.alertId : undefined;
  const [toDelete, setToDelete] = useState<Alert | null>(null);
  const { locale, actions } = useSurroundings();
  const words = locale.window.history;
  const settings = state.app.at === 'ready' ? state.app.value.settings : null;

  return (
    <>
      {opened ? (
        <OpenedAlert key={openedId} alert={opened} settings={settings} onDelete={setToDelete} />
      ) : (
        <Alerts state={state} settings={settings} onDelete={setToDelete} />
      )}
      {toDelete && (
        <ConfirmDialog
          question={words.confirmDelete}
          advice={words.confirmDeleteAdvice}
          deed={words.deleteOne}
          onConfirm={() => actions.deleteAlert(toDelete.id)}
          onClose={() => setToDelete(null)}
        />
      )}
    </>
  );
}

interface AlertsProps {
  readonly state: State;
  readonly settings: Settings | null;
  readonly onDelete: (alert: Alert) => void;
}

function Alerts({ state, settings, onDelete }: AlertsProps) {
  const { locale, actions } = useSurroundings();
  const words = locale.window.history;
  const now = useClock();
  const [isDeletingAll, setDeletingAll] = useState(false);
  const { history } = state;

  return (
    <>
      <header className="view-head view-head-with-button">
        <div>
          <h1>{words.title}</h1>
          {settings && <p className="lead">{words.lead(settings.keepDays)}</p>}
        </div>
        {history.at === 'ready' && history.value.alerts.length > 0 && (
          <button className="button" onClick={() => setDeletingAll(true)}>
            <Symbol name="delete" />
            {words.deleteAll}
          </button>
        )}
      </header>
      {history.at === 'loading' && <p className="late hint">{words.loading}</p>}
      {history.at === 'refused' && (
        <div className="empty">
          <Symbol name="unreadable" />
          <p>{locale.refusals[history.code]}</p>
          <button className="button" onClick={() => actions.loadHistory()}>
            {locale.window.tryAgain}
          </button>
        </div>
      )}
      {history.at === 'ready' && history.value.alerts.length === 0 && (
        <div className="empty">
          <Symbol name="history" />
          <h2>{words.empty}</h2>
          <p>{words.emptyAdvice}</p>
        </div>
      )}
      {history.at === 'ready' &&
        groupByDay(history.value.alerts).map(({ key, items }) => (
          <section key={key} className="day">
            <h2>{items[0] && dayWords(locale.tag, items[0].at, now)}</h2>
            <AlertList alerts={items} focused={state.returnTo} onDelete={onDelete} />
          </section>
        ))}
      {history.at === 'ready' && history.value.hasMore && (
        <button className="button button-wide" onClick={() => actions.loadOlder()}>
          {words.older}
        </button>
      )}
      {isDeletingAll && (
        <ConfirmDialog
          question={words.confirmDeleteAll}
          advice={words.confirmDeleteAllAdvice}
          deed={words.deleteAll}
          onConfirm={() => actions.deleteAllAlerts()}
          onClose={() => setDeletingAll(false)}
        />
      )}
    </>
  );
}

interface OpenedAlertProps {
  readonly alert: Loaded<Alert>;
  readonly settings: Settings | null;
  readonly onDelete: (alert: Alert) => void;
}

function OpenedAlert({ alert, settings, onDelete }: OpenedAlertProps) {
  const { locale, actions } = useSurroundings();
  const words = locale.window.history;
  const now = useClock();
  const back = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    back.current?.focus({ preventScroll: true });
  }, []);

  return (
    <>
      <div className="results-head">
        <button ref={back} className="button" onClick={() => actions.open({ at: 'history' })}>
          <Symbol name="back" />
          {words.back}
        </button>
        {alert.at === 'ready' && (
          <button className="button" onClick={() => onDelete(alert.value)}>
            <Symbol name="delete" />
            {words.deleteOne}
          </button>
        )}
      </div>
      {alert.at === 'loading' && <p className="late hint">{words.loading}</p>}
      {alert.at === 'refused' && (
        <div className="empty">
          <Symbol name="unreadable" />
          <p>{locale.refusals[alert.code]}</p>
        </div>
      )}
      {alert.at === 'ready' && (
        <>
          <h1 className="visually-hidden">
            {words.alertOf(
              dayWords(locale.tag, alert.value.at, now),
              timeWords(locale.tag, alert.value.at),
            )}
          </h1>
          <VerdictCard
            verdict={alert.value.verdict}
            text={alert.value.text}
            settings={settings}
            caption={`${locale.window.origins[alert.value.origin]} · ${words.alertOf(
              dayWords(locale.tag, alert.value.at, now),
              timeWords(locale.tag, alert.value.at),
            )}`}
            isMasked
          />
        </>
      )}
    </>
  );
}
