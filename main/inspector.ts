import type { Alert } from '../shared/alert.ts';
import { maxTextLength, type Capture, type CaptureProblem } from '../shared/capture.ts';
import { isAlarming, unreadable, type Verdict } from '../shared/detection/verdict.ts';
import type { Inspection } from '../shared/inspection.ts';
import { mask } from '../shared/privacy/mask.ts';
import type { Reader, ReadOptions } from '../shared/reading.ts';
import { failure, success, type Result } from '../shared/result.ts';

export interface InspectorEffects {
  /** Judges a message of any length without holding up the program. */
  readonly judge: (text: string) => Promise<Verdict>;
  readonly reader: Pick<Reader, 'read'>;
  /** Keeps the alert and returns when it is on the disk. Throws when it cannot be kept. */
  readonly keep: (alert: Omit<Alert, 'id'>) => Alert;
  /** Shows the native notification. */
  readonly notify: (alert: Omit<Alert, 'id'> & { readonly id?: number }) => void;
  /** A short digest of a text, the same for the same text. */
  readonly digest: (text: string) => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A bug or a full disk: tells it in the one place that logs; the alert is shown all the same. */
  readonly onFault: (fault: 'history-unwritable', error: unknown) => void;
}

export interface Inspector {
  /** Capture → message → verdict → alert. Never rejects for what a capture holds. */
  inspect(capture: Capture, options?: ReadOptions): Promise<Inspection>;
  /** The alert was deleted (all were, without an id): the same message is told anew. */
  forget(alertId?: number): void;
}

/** The same message again within this many milliseconds is one alert. */
export const repeatWindow = 10 * 60_000;

export function createInspector(effects: InspectorEffects): Inspector {
  const told = new Map<string, { at: number; id?: number }>();

  return {
    async inspect(capture, options = {}) {
      const about = describe(capture);
      const message = await readMessage(capture, effects.reader, options);
      if (!message.ok)
        return { ...about, text: '', verdict: unreadable, problem: message.error.code };

      const text = message.value;
      const verdict = await effects.judge(text);
      if (!isAlarming(verdict)) return { ...about, text, verdict };
      const alertId = tell(capture, text, verdict);
      return { ...about, text, verdict, ...(alertId !== undefined && { alertId }) };
    },
    forget(alertId) {
      for (const [key, { id }] of told)
        if (alertId === undefined || id === alertId) told.delete(key);
    },
  };

  /** Returns the id of the alert that tells of this message, if it could be kept. */
  function tell(capture: Capture, text: string, verdict: Verdict): number | undefined {
    const at = effects.now();
    forgetBefore(at - repeatWindow);
    const key = effects.digest(repeatForm(text));
    const earlier = told.get(key);
    if (earlier) return earlier.id;

    const unsaved = { at, origin: capture.origin, ...maskMessage(text, verdict) };
    const alert = keepOrReport(unsaved);
    told.set(key, alert ? { at, id: alert.id } : { at });
    effects.notify(alert ?? unsaved);
    return alert?.id;
  }

  function keepOrReport(unsaved: Omit<Alert, 'id'>): Alert | undefined {
    try {
      return effects.keep(unsaved);
    } catch (error) {
      effects.onFault('history-unwritable', error);
      return undefined;
    }
  }

  function forgetBefore(time: number): void {
    for (const [key, { at }] of told) if (at <= time) told.delete(key);
  }
}

function describe(capture: Capture): Pick<Inspection, 'captureId' | 'origin' | 'name'> {
  const { id: captureId, origin, name } = capture;
  return name === undefined ? { captureId, origin } : { captureId, origin, name };
}

async function readMessage(
  capture: Capture,
  reader: Pick<Reader, 'read'>,
  options: ReadOptions,
): Promise<Result<string, CaptureProblem>> {
  if (capture.kind === 'image') {
    const read = await reader.read(capture.image, options);
    return read.ok ? success(read.value.text) : read;
  }
  if (capture.text.length > maxTextLength) return failure('text-too-long');
  return success(capture.text);
}

/** Two captures of this form are the same message: case and white space differ between programs. */
function repeatForm(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Masking keeps every offset, so evidence is cut anew from the masked text. */
function maskMessage(text: string, verdict: Verdict): { text: string; verdict: Verdict } {
  const masked = mask(text);
  const signals = verdict.signals.map((signal) => ({
    ...signal,
    evidence: signal.evidence.map(({ start, end }) => ({
      start,
      end,
      text: masked.slice(start, end),
    })),
  }));
  return { text: masked, verdict: { ...verdict, signals } };
}
