import type { Alert } from '../../../shared/alert.ts';
import type { Verdict, VerdictKind } from '../../../shared/detection/verdict.ts';
import type { Inspection } from '../../../shared/inspection.ts';
import type { AppDescription } from '../../../shared/ipc/contract.ts';
import { defaultSettings } from '../../../shared/settings/definitions.ts';

export const text = 'Press 1 now';

export function verdictOf(kind: VerdictKind): Verdict {
  const isAlarming = kind === 'danger' || kind === 'suspicious';
  return {
    verdict: kind,
    score: isAlarming ? 3 : 0,
    language: 'en',
    signals: isAlarming
      ? [{ rule: 'made-up', points: 3, evidence: [{ start: 0, end: 7, text: 'Press 1' }] }]
      : [],
  };
}

export function inspectionOf(kind: VerdictKind, captureId = 'capture'): Inspection {
  const inspection: Inspection = { captureId, origin: 'drop', text, verdict: verdictOf(kind) };
  return kind === 'unreadable' ? { ...inspection, text: '', problem: 'image-damaged' } : inspection;
}

export function alertOf(id: number): Alert {
  return { id, at: id * 1000, origin: 'clipboard', text, verdict: verdictOf('danger') };
}

export const app: AppDescription = {
  version: '1.2.3',
  locale: 'en',
  settings: defaultSettings,
  protection: { watching: true, pausedUntil: null, limits: [] },
  dataFolder: '/data',
};
