import type { AppDescription } from '../../shared/ipc/contract.ts';
import { protectionLine } from '../protection.ts';
import { useSurroundings } from '../surroundings.ts';
import { Symbol } from './Symbol.tsx';

const pauseMinutes = 60;

/** What is watched, what is not and why, with the one button that changes it. */
export function ProtectionStatus({ app }: { readonly app: AppDescription }) {
  const { locale, actions } = useSurroundings();
  const words = locale.window.protection;
  const line = protectionLine(app, locale);
  return (
    <section className={`protection protection-${line.state}`} aria-label={words.title}>
      <div className="protection-line">
        <Symbol name={line.state} />
        <p>{line.words}</p>
        {line.remedy === 'pause' && (
          <button className="button button-quiet" onClick={() => actions.pause(pauseMinutes)}>
            {words.pauseHour}
          </button>
        )}
        {line.remedy === 'resume' && (
          <button className="button" onClick={() => actions.resume()}>
            {words.resume}
          </button>
        )}
        {line.remedy === 'open-settings' && (
          <button className="button" onClick={() => actions.open({ at: 'settings' })}>
            {words.openSettings}
          </button>
        )}
      </div>
      {app.protection.limits.length > 0 && (
        <ul className="limits">
          {app.protection.limits.map((limit) => (
            <li key={limit}>
              <Symbol name="limit" />
              <span>{locale.limits[limit]}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
