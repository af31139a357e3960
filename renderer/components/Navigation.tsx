import type { View } from '../../shared/ipc/contract.ts';
import { useSurroundings } from '../surroundings.ts';
import { Symbol } from './Symbol.tsx';

const places = ['home', 'history', 'settings'] as const satisfies readonly View['at'][];

export function Navigation({ view }: { readonly view: View }) {
  const { locale, actions } = useSurroundings();
  const words = locale.window.views;
  return (
    <nav className="navigation" aria-label={words.label}>
      {places.map((place) => (
        <button
          key={place}
          className="navigation-item"
          aria-current={view.at === place ? 'page' : undefined}
          onClick={() => actions.open({ at: place })}
        >
          <Symbol name={place} />
          <span>{words[place]}</span>
        </button>
      ))}
    </nav>
  );
}
