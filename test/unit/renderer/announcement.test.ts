import { describe, expect, it } from 'vitest';
import { announcementOf } from '../../../renderer/announcement.ts';
import { initialState, reduce, type Action } from '../../../renderer/state/state.ts';
import { en } from '../../../shared/i18n/en.ts';
import { alertOf, inspectionOf } from './fixtures.ts';

const add: Action = {
  do: 'captures.add',
  captures: [
    { id: 'a', label: { kind: 'file', name: 'a.png' } },
    { id: 'b', label: { kind: 'text' } },
  ],
};
const heard = (...actions: Action[]) => announcementOf(actions.reduce(reduce, initialState), en);
const words = en.window;

describe('what a screen reader is told', () => {
  it('is nothing while nothing happens', () => {
    expect(heard()).toBeNull();
  });

  it('is what is being checked', () => {
    expect(heard(add)).toEqual({ words: words.captures.workingOn('a.png'), urgent: false });
  });

  it('is the answer, at once when it is danger, and what is still to come', () => {
    const told = heard(add, {
      do: 'capture.finish',
      id: 'b',
      inspection: inspectionOf('danger', 'b'),
    });
    expect(told?.urgent).toBe(true);
    expect(told?.words).toContain(words.verdict.answers.danger);
    expect(told?.words).toContain(words.verdict.leads.danger);
    expect(told?.words).toContain(words.captures.remaining(1));
  });

  it('is why something could not be read', () => {
    const inspection = inspectionOf('unreadable', 'a');
    const told = heard(add, { do: 'capture.finish', id: 'a', inspection });
    expect(told?.words).toContain(en.problems['image-damaged']);
  });

  it('is a new alert, unless the person is looking at an answer', () => {
    expect(heard({ do: 'alert.add', alert: alertOf(1) })).toEqual({
      words: words.captures.newAlert(words.verdict.answers.danger),
      urgent: true,
    });
    const alert: Action = { do: 'alert.add', alert: alertOf(1) };
    expect(heard(add, alert)?.words).toBe(words.captures.workingOn('a.png'));
  });
});
