import { AlertList } from '../components/AlertList.tsx';
import { CaptureResults } from '../components/CaptureResults.tsx';
import { MessageForm } from '../components/MessageForm.tsx';
import { ProtectionStatus } from '../components/ProtectionStatus.tsx';
import { Symbol } from '../components/Symbol.tsx';
import { loadedAlerts, shownCapture, type State } from '../state/state.ts';
import { useSurroundings } from '../surroundings.ts';
import { useClock } from '../use-clock.ts';

const lastAlertCount = 3;

/** Where a message is checked: first the question, then, in its place, the answer. */
export function Home({ state }: { readonly state: State }) {
  const { locale, actions } = useSurroundings();
  const words = locale.window.home;
  const now = useClock();
  const shown = shownCapture(state);
  const settings = state.app.at === 'ready' ? state.app.value.settings : null;
  if (shown) {
    return <CaptureResults captures={state.captures} shown={shown} settings={settings} />;
  }

  const alerts = loadedAlerts(state);
  return (
    <>
      {state.app.at === 'ready' && <ProtectionStatus app={state.app.value} />}
      {state.app.at === 'refused' && (
        <p className="problem">
          <Symbol name="limit" />
          {locale.window.notStarted} {locale.refusals[state.app.code]}
        </p>
      )}
      <header className="view-head">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </header>
      <MessageForm />
      <aside className="on-the-phone">
        <Symbol name="phone" />
        <div>
          <h2>{words.onThePhone}</h2>
          <p>{words.onThePhoneAdvice}</p>
        </div>
      </aside>
      {state.history.at === 'ready' && (
        <section className="last-alerts">
          <div className="section-head">
            <h2>{words.lastAlerts}</h2>
            {alerts.length > lastAlertCount && (
              <button
                className="button button-quiet"
                onClick={() => actions.open({ at: 'history' })}
              >
                {words.allAlerts}
              </button>
            )}
          </div>
          {alerts.length === 0 ? (
            <p className="hint">{words.noAlerts}</p>
          ) : (
            <AlertList alerts={alerts.slice(0, lastAlertCount)} now={now} />
          )}
        </section>
      )}
    </>
  );
}
