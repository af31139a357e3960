import { createContext, useContext } from 'react';
import { locales, type Locale } from '../shared/i18n/locale.ts';
import type { Actions } from './state/actions.ts';

/** What every component may use: the words of the language in use, and what the person can do. */
export interface Surroundings {
  readonly locale: Locale;
  readonly actions: Actions;
}

export const SurroundingsContext = createContext<Surroundings | null>(null);

export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error('A component stands outside of App');
  return surroundings;
}

/** The locale that main chose; until it has answered, and if it never does, the system's. */
export function localeOf(tag: string): Locale {
  return Object.values(locales).find((locale) => locale.tag === tag) ?? locales.en;
}
