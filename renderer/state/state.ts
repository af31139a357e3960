import type { Alert } from '../../shared/alert.ts';
import type { VerdictKind } from '../../shared/detection/verdict.ts';
import type { Inspection } from '../../shared/inspection.ts';
import type { AppDescription, Refusal, View } from '../../shared/ipc/contract.ts';

/** What the window knows. It changes only through `reduce`. */
export interface State {
  readonly view: View;
  readonly app: Loaded<AppDescription>;
  /** The alert whose detail was just left: its row takes the focus again. */
  readonly returnTo: number | null;
  /** What the person asked to check since they last began afresh, in their order. */
  readonly captures: readonly ShownCapture[];
  /** The capture that the person chose to look at; `null` shows the most alarming one. */
  readonly chosenCapture: string | null;
  /** Newest first; `ready` may still hold only the newest page. */
  readonly history: Loaded<{ readonly alerts: readonly Alert[]; readonly hasMore: boolean }>;
  /** An alert that was opened by its id and is not among the loaded ones. */
  readonly fetched: ({ readonly id: number } & Loaded<Alert>) | null;
  /** An alert that came while the window was open, until it is looked at. */
  readonly arrived: Alert | null;
  readonly notice: Notice | null;
}

export type Loaded<T> =
  | { readonly at: 'loading' }
  | { readonly at: 'ready'; readonly value: T }
  | { readonly at: 'refused'; readonly code: Refusal };

export interface ShownCapture {
  readonly id: string;
  readonly label: CaptureLabel;
  readonly phase: CapturePhase;
}

export type CaptureLabel =
  | { readonly kind: 'text' }
  | { readonly kind: 'clipboard' }
  | { readonly kind: 'file'; readonly name: string };

export type CapturePhase =
  | { readonly at: 'waiting' }
  /** `done` runs from 0 to 1; `null` while nothing is known. */
  | { readonly at: 'working'; readonly done: number | null }
  | { readonly at: 'finished'; readonly inspection: Inspection }
  | { readonly at: 'refused'; readonly code: Refusal };

export type Notice =
  | { readonly kind: 'alert-deleted' }
  | { readonly kind: 'all-deleted'; readonly count: number }
  | { readonly kind: 'setting-saved' }
  | { readonly kind: 'clipboard-empty' }
  | { readonly kind: 'refused'; readonly code: Refusal };

export type Action =
  | { readonly do: 'app.describe'; readonly app: AppDescription }
  | { readonly do: 'app.refuse'; readonly code: Refusal }
  | { readonly do: 'view.open'; readonly view: View }
  | {
      readonly do: 'captures.add';
      readonly captures: readonly Pick<ShownCapture, 'id' | 'label'>[];
    }
  | { readonly do: 'capture.start'; readonly id: string }
  | { readonly do: 'capture.progress'; readonly id: string; readonly done: number }
  | { readonly do: 'capture.finish'; readonly id: string; readonly inspection: Inspection }
  | { readonly do: 'capture.refuse'; readonly id: string; readonly code: Refusal }
  | { readonly do: 'capture.remove'; readonly id: string }
  | { readonly do: 'capture.choose'; readonly id: string }
  | { readonly do: 'captures.clear' }
  | {
      readonly do: 'history.load';
      readonly alerts: readonly Alert[];
      readonly hasMore: boolean;
      readonly place: 'whole' | 'older';
    }
  | { readonly do: 'history.refuse'; readonly code: Refusal }
  | { readonly do: 'history.empty' }
  | { readonly do: 'alert.add'; readonly alert: Alert }
  | { readonly do: 'alert.fetch'; readonly id: number }
  | { readonly do: 'alert.show'; readonly alert: Alert }
  | { readonly do: 'alert.refuse'; readonly id: number; readonly code: Refusal }
  | { readonly do: 'alert.delete'; readonly id: number }
  | { readonly do: 'notice.show'; readonly notice: Notice }
  | { readonly do: 'notice.close' };

export const initialState: State = {
  view: { at: 'home' },
  returnTo: null,
  app: { at: 'loading' },
  captures: [],
  chosenCapture: null,
  history: { at: 'loading' },
  fetched: null,
  arrived: null,
  notice: null,
};

export function reduce(state: State, action: Action): State {
  switch (action.do) {
    case 'app.describe':
      return { ...state, app: { at: 'ready', value: action.app } };
    case 'app.refuse':
      return { ...state, app: { at: 'refused', code: action.code } };
    case 'view.open':
      return {
        ...state,
        view: action.view,
        returnTo: (state.view.at === 'history' && state.view.alertId) || null,
        arrived: null,
        notice: null,
      };

    case 'captures.add': {
      const added = action.captures.map((capture): ShownCapture => {
        return { ...capture, phase: { at: 'waiting' } };
      });
      // Something new is asked after everything before it was answered: begin afresh.
      const before = state.captures.some(isPending) ? state.captures : [];
      return {
        ...state,
        view: { at: 'home' },
        captures: [...before, ...added],
        chosenCapture: null,
        arrived: null,
        notice: null,
      };
    }
    case 'capture.start':
      return withPhase(state, action.id, { at: 'working', done: null });
    case 'capture.progress': {
      const capture = state.captures.find(({ id }) => id === action.id);
      if (capture?.phase.at !== 'working') return state;
      // A bar that runs backwards looks broken, and one past the end never ends.
      const done = Math.min(1, Math.max(capture.phase.done ?? 0, action.done));
      return withPhase(state, action.id, { at: 'working', done });
    }
    case 'capture.finish':
      return withPhase(state, action.id, { at: 'finished', inspection: action.inspection });
    case 'capture.refuse':
      return withPhase(state, action.id, { at: 'refused', code: action.code });
    case 'capture.remove':
      return { ...state, captures: state.captures.filter(({ id }) => id !== action.id) };
    case 'capture.choose':
      return { ...state, chosenCapture: action.id };
    case 'captures.clear':
      return { ...state, captures: [], chosenCapture: null, arrived: null };

    case 'history.load': {
      const before = action.place === 'older' ? loadedAlerts(state) : [];
      return withAlerts(state, [...before, ...action.alerts], action.hasMore);
    }
    case 'history.refuse':
      // What is on the screen already stays; the refusal is told beside it.
      return state.history.at === 'ready'
        ? { ...state, notice: { kind: 'refused', code: action.code } }
        : { ...state, history: { at: 'refused', code: action.code } };
    case 'history.empty':
      return { ...withAlerts(state, [], false), fetched: null, arrived: null };
    case 'alert.add': {
      const next = { ...state, arrived: action.alert };
      if (state.history.at !== 'ready') return next;
      return withAlerts(next, [action.alert, ...loadedAlerts(state)], state.history.value.hasMore);
    }
    case 'alert.fetch':
      return { ...state, fetched: { id: action.id, at: 'loading' } };
    case 'alert.show':
      return { ...state, fetched: { id: action.alert.id, at: 'ready', value: action.alert } };
    case 'alert.refuse':
      return state.fetched?.id === action.id
        ? { ...state, fetched: { id: action.id, at: 'refused', code: action.code } }
        : state;
    case 'alert.delete': {
      const next = {
        ...state,
        fetched: state.fetched?.id === action.id ? null : state.fetched,
        arrived: state.arrived?.id === action.id ? null : state.arrived,
      };
      if (state.history.at !== 'ready') return next;
      const rest = loadedAlerts(state).filter(({ id }) => id !== action.id);
      return withAlerts(next, rest, state.history.value.hasMore);
    }

    case 'notice.show':
      return { ...state, notice: action.notice };
    case 'notice.close':
      return { ...state, notice: null };
  }
}

export function loadedAlerts(state: State): readonly Alert[] {
  return state.history.at === 'ready' ? state.history.value.alerts : [];
}

export function isPending(capture: ShownCapture): boolean {
  return capture.phase.at === 'waiting' || capture.phase.at === 'working';
}

/** The capture whose answer is shown: the chosen one, else the most alarming answer, else the first. */
export function shownCapture(state: State): ShownCapture | undefined {
  const chosen = state.captures.find(({ id }) => id === state.chosenCapture);
  if (chosen) return chosen;
  const finished = state.captures.filter((capture) => !isPending(capture));
  return finished.sort((a, b) => urgency(b) - urgency(a))[0] ?? state.captures[0];
}

/** The alert that the history view is opened at, `null` when it shows the list. */
export function openedAlert(state: State): Loaded<Alert> | null {
  if (state.view.at !== 'history' || state.view.alertId === undefined) return null;
  const { alertId } = state.view;
  const loaded = loadedAlerts(state).find(({ id }) => id === alertId);
  if (loaded) return { at: 'ready', value: loaded };
  return state.fetched?.id === alertId ? state.fetched : { at: 'loading' };
}

const urgencies: { readonly [V in VerdictKind]: number } = {
  danger: 4,
  suspicious: 3,
  unreadable: 2,
  none: 1,
};

function urgency({ phase }: ShownCapture): number {
  return phase.at === 'finished' ? urgencies[phase.inspection.verdict.verdict] : 0;
}

function withPhase(state: State, id: string, phase: CapturePhase): State {
  const captures = state.captures.map((capture) =>
    capture.id === id && isPending(capture) ? { ...capture, phase } : capture,
  );
  return { ...state, captures };
}

/** Each alert once, newest first: an alert may be told of while the page that holds it is on its way. */
function withAlerts(state: State, alerts: readonly Alert[], hasMore: boolean): State {
  const byId = new Map(alerts.map((alert) => [alert.id, alert]));
  const newestFirst = [...byId.values()].sort((a, b) => b.id - a.id);
  return { ...state, history: { at: 'ready', value: { alerts: newestFirst, hasMore } } };
}
