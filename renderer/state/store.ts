import { reduce, type Action, type State } from './state.ts';

export interface Store {
  readonly read: () => State;
  readonly dispatch: (action: Action) => void;
  /** Returns what removes the listener again. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(initial: State): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    read: () => state,
    dispatch(action) {
      state = reduce(state, action);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
