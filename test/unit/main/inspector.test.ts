import { describe, expect, it } from 'vitest';
import { createInspector, repeatWindow, type InspectorEffects } from '../../../main/inspector.ts';
import type { Alert } from '../../../shared/alert.ts';
import type { Verdict } from '../../../shared/detection/verdict.ts';
import { failure, success } from '../../../shared/result.ts';

const calm: Verdict = { verdict: 'none', score: 0, language: 'en', signals: [] };

/** Judges "SCAM" with its first word as evidence. */
function judgeScam(text: string): Promise<Verdict> {
  const start = text.indexOf('SCAM');
  if (start < 0) return Promise.resolve(calm);
  const evidence = [{ start, end: text.length, text: text.slice(start) }];
  return Promise.resolve({
    verdict: 'danger',
    score: 10,
    language: 'en',
    signals: [{ rule: 'test-rule', points: 10, evidence }],
  });
}

function setUp(change: Partial<InspectorEffects> = {}) {
  const steps: string[] = [];
  const kept: Alert[] = [];
  const clock = { now: 1_000_000 };
  const effects: InspectorEffects = {
    judge: judgeScam,
    reader: {
      read: () =>
        Promise.resolve(success({ text: 'SCAM in a picture', confidence: 90, lines: [] })),
    },
    keep(alert) {
      const saved = { ...alert, id: kept.length + 1 };
      kept.push(saved);
      steps.push(`keep ${saved.id}`);
      return saved;
    },
    notify: (alert) => void steps.push(`notify ${alert.id ?? 'unsaved'}`),
    digest: (text) => text,
    now: () => clock.now,
    onFault: (fault) => void steps.push(fault),
    ...change,
  };
  const inspector = createInspector(effects);
  const inspectText = (text: string) =>
    inspector.inspect({ id: 'c', origin: 'clipboard', kind: 'text', text });
  return { inspector, inspectText, steps, kept, clock };
}

describe('inspector', () => {
  it('keeps an alert before it notifies', async () => {
    const { inspectText, steps } = setUp();
    const inspection = await inspectText('SCAM call');
    expect(steps).toEqual(['keep 1', 'notify 1']);
    expect(inspection).toMatchObject({ alertId: 1, verdict: { verdict: 'danger' } });
  });

  it('keeps and tells nothing of a message without warning signs', async () => {
    const { inspectText, steps } = setUp();
    const inspection = await inspectText('see you at six');
    expect(steps).toEqual([]);
    expect(inspection.verdict).toEqual(calm);
    expect(inspection).not.toHaveProperty('alertId');
  });

  it('tells the same message once within ten minutes, whatever its case and white space', async () => {
    const { inspectText, steps, clock } = setUp();
    await inspectText('SCAM call  now');
    clock.now += repeatWindow - 1;
    const again = await inspectText(' SCAM CALL now\n');
    expect(steps).toEqual(['keep 1', 'notify 1']);
    expect(again.alertId).toBe(1);
    clock.now += 1;
    await inspectText('SCAM call now');
    expect(steps).toEqual(['keep 1', 'notify 1', 'keep 2', 'notify 2']);
  });

  it('tells a deleted alert anew', async () => {
    const { inspector, inspectText, steps } = setUp();
    await inspectText('SCAM one');
    await inspectText('SCAM two');
    inspector.forget(1);
    await inspectText('SCAM one');
    await inspectText('SCAM two');
    expect(steps.filter((step) => step.startsWith('notify'))).toEqual([
      'notify 1',
      'notify 2',
      'notify 3',
    ]);
    inspector.forget();
    await inspectText('SCAM two');
    expect(steps.at(-1)).toBe('notify 4');
  });

  it('notifies although the history cannot be written', async () => {
    const { inspectText, steps } = setUp({
      keep() {
        throw new Error('disk full');
      },
    });
    const inspection = await inspectText('SCAM call');
    expect(steps).toEqual(['history-unwritable', 'notify unsaved']);
    expect(inspection).not.toHaveProperty('alertId');
  });

  it('masks what it keeps, and cuts the evidence from the masked text', async () => {
    const { inspectText, kept } = setUp();
    await inspectText('SCAM, CPR 010190-1234');
    expect(kept[0]?.text).toBe(
      'SCAM, CPR \u2022\u2022\u2022\u2022\u2022\u2022-\u2022\u2022\u2022\u2022',
    );
    expect(kept[0]?.verdict.signals[0]?.evidence[0]?.text).toBe(kept[0]?.text);
  });

  it('judges what was read in an image', async () => {
    const { inspector } = setUp();
    const image = { bytes: new Uint8Array([1]) };
    const inspection = await inspector.inspect({
      id: 'i',
      origin: 'drop',
      name: 'a.png',
      kind: 'image',
      image,
    });
    expect(inspection).toMatchObject({ name: 'a.png', text: 'SCAM in a picture', alertId: 1 });
  });

  it('says unreadable with the problem, never none, when an image cannot be read', async () => {
    const { inspector, steps } = setUp({
      reader: { read: () => Promise.resolve(failure('image-damaged')) },
    });
    const image = { bytes: new Uint8Array([1]) };
    const inspection = await inspector.inspect({ id: 'i', origin: 'drop', kind: 'image', image });
    expect(inspection).toMatchObject({
      verdict: { verdict: 'unreadable' },
      problem: 'image-damaged',
    });
    expect(steps).toEqual([]);
  });

  it('refuses text beyond the limit', async () => {
    const { inspectText } = setUp();
    const inspection = await inspectText('x'.repeat(20_000_001));
    expect(inspection).toMatchObject({
      verdict: { verdict: 'unreadable' },
      problem: 'text-too-long',
    });
  });
});
