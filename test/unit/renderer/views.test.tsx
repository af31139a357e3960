import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { NoticeBar } from '../../../renderer/components/NoticeBar.tsx';
import { VerdictCard } from '../../../renderer/components/VerdictCard.tsx';
import { initialState, reduce, type Action, type State } from '../../../renderer/state/state.ts';
import type { Actions } from '../../../renderer/state/actions.ts';
import { SurroundingsContext } from '../../../renderer/surroundings.ts';
import { History } from '../../../renderer/views/History.tsx';
import { Home } from '../../../renderer/views/Home.tsx';
import { Settings } from '../../../renderer/views/Settings.tsx';
import { da } from '../../../shared/i18n/da.ts';
import { en } from '../../../shared/i18n/en.ts';
import { locales, type Locale } from '../../../shared/i18n/locale.ts';
import type { VerdictKind } from '../../../shared/detection/verdict.ts';
import { alertOf, app, inspectionOf, verdictOf } from './fixtures.ts';

// Proven: rendering to a string runs no event, so no action is called.
const actions = {} as Actions;

function render(element: ReactElement, locale: Locale = en): string {
  return renderToStaticMarkup(
    <SurroundingsContext value={{ locale, actions }}>{element}</SurroundingsContext>,
  );
}

const card = (kind: VerdictKind, locale: Locale = en) => {
  const { verdict, text, problem } = inspectionOf(kind);
  return render(
    <VerdictCard
      verdict={verdict}
      text={text}
      problem={problem}
      settings={app.settings}
      caption=""
    />,
    locale,
  );
};
const after = (...done: Action[]): State => done.reduce(reduce, initialState);

describe('the verdict card', () => {
  it.each([en, da])('answers in words, and calls nothing safe ($tag)', (locale) => {
    for (const kind of ['danger', 'suspicious', 'none', 'unreadable'] as const) {
      const html = card(kind, locale);
      expect(html).toContain(locale.window.verdict.answers[kind]);
      expect(html).toContain(locale.window.verdict.leads[kind]);
      expect(html).toContain(`symbol-${kind}`);
      expect(html).toContain('114');
    }
    expect(locale.window.verdict.answers.none).not.toMatch(/\bsafe\b|\bsikker\b/i);
  });

  it('says what to do before it says why', () => {
    const html = card('danger');
    const { steps, why } = en.window.verdict;
    expect(html.indexOf(steps.danger[0] ?? '-')).toBeGreaterThan(0);
    expect(html.indexOf(steps.danger[0] ?? '-')).toBeLessThan(html.indexOf(why));
  });

  it('says why a file could not be read', () => {
    expect(card('unreadable')).toContain(en.problems['image-damaged']);
  });

  it('shows the number that the person stored for their bank, and never one of the message', () => {
    const settings = { ...app.settings, bankName: 'My bank', bankNumber: '70 00 00 00' };
    const html = render(
      <VerdictCard verdict={verdictOf('danger')} text="" settings={settings} caption="" />,
    );
    expect(html).toContain('My bank');
    expect(html).toContain('70 00 00 00');
  });

  it('quotes the promise that the message breaks, and passes over one it does not know', () => {
    const withPromise = (promise: string) => {
      const { signals, ...verdict } = verdictOf('danger');
      const broken = signals.map((signal) => ({ ...signal, promise }));
      return render(
        <VerdictCard
          verdict={{ ...verdict, signals: broken }}
          text=""
          settings={null}
          caption=""
        />,
      );
    };
    const html = withPromise('police-no-personal-data');
    expect(html).toContain('Copenhagen Police');
    expect(html).toContain('3 August 2023');
    expect(html).toContain('https://www.thelocal.dk/');
    expect(withPromise('made-up')).not.toContain('class="promise"');
    expect(withPromise('constructor')).not.toContain('class="promise"');
  });

  it('writes a message as text, whatever it holds', () => {
    const text = '<img src=x onerror=alert(1)><b>Press</b>';
    const verdict = {
      ...verdictOf('danger'),
      signals: [{ rule: 'r', points: 3, evidence: [{ start: 2, end: 9, text: '' }] }],
    };
    const html = render(
      <VerdictCard verdict={verdict} text={text} settings={null} caption={text} />,
    );
    expect(html).not.toContain('<img');
    expect(html).not.toContain('<b>');
  });
});

describe('words', () => {
  const marked = wrap(en);
  // Fixtures bring these; everything else that a person reads must come from the locale.
  const given = [
    ...Object.values(locales).map(({ name }) => name),
    ...['Press', 'now', 'Today', 'Copenhagen Police', 'MitID', '/data', 'a.png'],
  ];

  const screens: { readonly [name: string]: ReactElement } = {
    'home, new': <Home state={initialState} />,
    home: <Home state={withApp(load(3, 2, 1, 0))} />,
    'home, limits': (
      <Home
        state={after({
          do: 'app.describe',
          app: {
            ...app,
            protection: { watching: false, pausedUntil: null, limits: ['tray-unavailable'] },
          },
        })}
      />
    ),
    'home, refused': <Home state={after({ do: 'app.refuse', code: 'internal' })} />,
    working: <Home state={after(add('a.png', 'a.png'))} />,
    'several, answered': (
      <Home
        state={after(
          add('a.png', 'a.png'),
          { do: 'capture.finish', id: '0', inspection: inspectionOf('danger') },
          { do: 'capture.refuse', id: '1', code: 'internal' },
        )}
      />
    ),
    unreadable: (
      <Home
        state={after(add('a.png'), {
          do: 'capture.finish',
          id: '0',
          inspection: inspectionOf('unreadable'),
        })}
      />
    ),
    history: <History state={withApp(load(2, 1), { do: 'view.open', view: { at: 'history' } })} />,
    'history, empty': <History state={withApp(load())} />,
    'history, refused': <History state={after({ do: 'history.refuse', code: 'internal' })} />,
    alert: (
      <History state={withApp(load(2), { do: 'view.open', view: { at: 'history', alertId: 2 } })} />
    ),
    settings: <Settings app={{ at: 'ready', value: app }} />,
    'settings, refused': <Settings app={{ at: 'refused', code: 'internal' }} />,
    notice: <NoticeBar notice={{ kind: 'all-deleted', count: 2 }} />,
  };

  it.each(Object.keys(screens))('of the screen "%s" all come from the locale', (name) => {
    const screen = screens[name];
    const html = render(screen ?? <></>, marked);
    expect(html).toContain('⟦');
    expect(lettersOutside(html, given)).toEqual([]);
  });

  it('that are hard-coded are found', () => {
    expect(lettersOutside('<p>⟦Fine⟧ 12</p><p aria-label="Close">x</p>', [])).toEqual([
      'Close',
      'x',
    ]);
  });
});

function add(...files: string[]): Action {
  return {
    do: 'captures.add',
    captures: files.map((name, index) => ({ id: String(index), label: { kind: 'file', name } })),
  };
}

function load(...ids: number[]): Action {
  const alerts = ids.map((id) => ({ ...alertOf(id), at: Date.now() }));
  return { do: 'history.load', alerts, hasMore: true, place: 'whole' };
}

function withApp(...done: Action[]): State {
  return after({ do: 'app.describe', app }, ...done);
}

/** The same locale with every word between brackets that no program writes. */
function wrap<T>(words: T, key = ''): T {
  // Proven: strings become strings, functions keep their arguments and give strings, the rest keeps its shape.
  if (typeof words === 'string') return (key === 'tag' ? words : `⟦${words}⟧`) as T;
  if (typeof words === 'function') {
    const speak = words as unknown as (...values: unknown[]) => string;
    return ((...values: unknown[]) => `⟦${speak(...values)}⟧`) as T;
  }
  if (Array.isArray(words)) return words.map((word: unknown) => wrap(word)) as T;
  const entries = Object.entries(words as object);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, wrap(value as unknown, name)]),
  ) as T;
}

/** What a person could read or hear of the HTML, with letters, that stands in no brackets and was not given. */
function lettersOutside(html: string, given: readonly string[]): string[] {
  const spoken = [...html.matchAll(/(?:aria-label|placeholder|title|alt)="([^"]*)"/g)].map(
    ([, words]) => words ?? '',
  );
  // Between tags stands text: every second piece, as React escapes both signs everywhere else.
  const written = html.split(/[<>]/).filter((_, index) => index % 2 === 0);
  return [...spoken, ...written]
    .map((words) => {
      // Words may hold words: the innermost brackets go first.
      let rest = words;
      for (let before = ''; before !== rest;) {
        before = rest;
        rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
      }
      return given.reduce((left, known) => left.replaceAll(known, ''), rest).trim();
    })
    .filter((words) => /\p{Letter}/u.test(words));
}
