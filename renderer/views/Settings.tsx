import { useState } from 'react';
import type { AppDescription } from '../../shared/ipc/contract.ts';
import { definitions, settingNames, settingSections } from '../../shared/settings/definitions.ts';
import { ConfirmDialog } from '../components/ConfirmDialog.tsx';
import { SettingField } from '../components/SettingField.tsx';
import { Symbol } from '../components/Symbol.tsx';
import type { Loaded } from '../state/state.ts';
import { useSurroundings } from '../surroundings.ts';

export function Settings({ app }: { readonly app: Loaded<AppDescription> }) {
  const { locale } = useSurroundings();
  const words = locale.window.settings;
  return (
    <>
      <header className="view-head">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </header>
      {app.at === 'refused' && (
        <p className="problem">
          <Symbol name="limit" />
          {locale.window.notStarted} {locale.refusals[app.code]}
        </p>
      )}
      {app.at === 'ready' && (
        <>
          {settingSections.map((section) => (
            <section
              key={section}
              className="settings-section"
              aria-labelledby={`section-${section}`}
            >
              <h2 id={`section-${section}`}>{words.sections[section]}</h2>
              <div className="settings-card">
                {settingNames
                  .filter((name) => definitions[name].section === section)
                  .map((name) => (
                    <SettingField key={name} name={name} value={app.value.settings[name]} />
                  ))}
              </div>
            </section>
          ))}
          <StoredData app={app.value} />
          <p className="version">{words.version(app.value.version)}</p>
        </>
      )}
    </>
  );
}

function StoredData({ app }: { readonly app: AppDescription }) {
  const { locale, actions } = useSurroundings();
  const words = locale.window;
  const [isDeletingAll, setDeletingAll] = useState(false);
  return (
    <section className="settings-section">
      <h2>{words.settings.stored}</h2>
      <div className="settings-card setting-stored">
        <p>{words.settings.storedAdvice}</p>
        <dl className="data-folder">
          <dt>{words.settings.dataFolder}</dt>
          <dd>{app.dataFolder}</dd>
        </dl>
        <button className="button" onClick={() => setDeletingAll(true)}>
          <Symbol name="delete" />
          {words.history.deleteAll}
        </button>
      </div>
      {isDeletingAll && (
        <ConfirmDialog
          question={words.history.confirmDeleteAll}
          advice={words.history.confirmDeleteAllAdvice}
          deed={words.history.deleteAll}
          onConfirm={() => actions.deleteAllAlerts()}
          onClose={() => setDeletingAll(false)}
        />
      )}
    </section>
  );
}
