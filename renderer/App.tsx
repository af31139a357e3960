import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { chooseLocale } from '../shared/i18n/locale.ts';
import { announcementOf } from './announcement.ts';
import { DropTarget } from './components/DropTarget.tsx';
import { Navigation } from './components/Navigation.tsx';
import { NoticeBar } from './components/NoticeBar.tsx';
import type { Actions } from './state/actions.ts';
import type { State } from './state/state.ts';
import type { Store } from './state/store.ts';
import { localeOf, SurroundingsContext } from './surroundings.ts';
import { History } from './views/History.tsx';
import { Home } from './views/Home.tsx';
import { Settings } from './views/Settings.tsx';

interface AppProps {
  readonly store: Store;
  readonly actions: Actions;
}

export function App({ store, actions }: AppProps) {
  const state = useSyncExternalStore(store.subscribe, store.read, store.read);
  const tag = state.app.at === 'ready' ? state.app.value.locale : null;
  const surroundings = useMemo(() => {
    const locale = tag === null ? chooseLocale('system', navigator.languages) : localeOf(tag);
    return { locale, actions };
  }, [tag, actions]);
  const { locale } = surroundings;
  const content = useRef<HTMLElement>(null);
  const announcement = announcementOf(state, locale);

  useEffect(() => {
    document.documentElement.lang = locale.tag;
  }, [locale]);

  useEffect(() => {
    content.current?.scrollTo({ top: 0 });
  }, [state.view]);

  useEffect(() => {
    // What had the focus may be gone, with a deleted row or a former view; then the keyboard starts here.
    if (document.activeElement === document.body) content.current?.focus();
  }, [state.view, state.history, state.captures]);

  return (
    <SurroundingsContext value={surroundings}>
      <button className="skip-link" onClick={() => content.current?.focus()}>
        {locale.window.skipToContent}
      </button>
      <div className="shell">
        <Navigation view={state.view} />
        <main ref={content} className="content" tabIndex={-1}>
          <div className="column">
            <CurrentView state={state} />
          </div>
        </main>
      </div>
      <NoticeBar notice={state.notice} />
      <DropTarget />
      <div className="visually-hidden" role="status">
        {announcement && !announcement.urgent ? announcement.words : ''}
      </div>
      <div className="visually-hidden" role="alert">
        {announcement?.urgent ? announcement.words : ''}
      </div>
    </SurroundingsContext>
  );
}

function CurrentView({ state }: { readonly state: State }) {
  switch (state.view.at) {
    case 'home':
      return <Home state={state} />;
    case 'history':
      return <History state={state} />;
    case 'settings':
      return <Settings app={state.app} />;
  }
}
