import { z } from 'zod';
import type { Alert } from '../alert.ts';
import type { Inspection } from '../inspection.ts';
import type { Settings } from '../settings/definitions.ts';
import { settingsSchema } from '../settings/schema.ts';

/** A file as the preload hands it on: by its path, or by its bytes when it never had one (a paste). */
export const handedFile = z.union([
  z.strictObject({ path: z.string().min(1).max(4096) }),
  z.strictObject({ name: z.string().max(255), bytes: z.instanceof(Uint8Array) }),
]);

const captureId = z.string().min(1).max(64);
const alertId = z.int().positive();
const nothing = z.undefined();

/** What the window may ask, with the check of what it sends. Names are `noun.verb`. */
export const requests = {
  'app.describe': nothing,
  'text.inspect': z.strictObject({ captureId, text: z.string() }),
  'files.inspect': z.strictObject({
    files: z
      .array(z.strictObject({ captureId, file: handedFile }))
      .min(1)
      .max(100),
  }),
  'files.choose': nothing,
  'clipboard.inspect': nothing,
  'capture.cancel': z.strictObject({ captureId }),
  'history.list': z.strictObject({ before: alertId.optional(), limit: z.int().min(1).max(200) }),
  'history.get': z.strictObject({ id: alertId }),
  'history.delete': z.strictObject({ id: alertId }),
  'history.clear': nothing,
  'settings.change': settingsSchema.partial().strict(),
  'protection.pause': z.strictObject({ minutes: z.int().positive().max(1440).nullable() }),
  'protection.resume': nothing,
} as const;

export type RequestName = keyof typeof requests;
export type RequestInput<N extends RequestName> = z.infer<(typeof requests)[N]>;

/** What each request answers. */
export interface Answers {
  'app.describe': AppDescription;
  'text.inspect': Inspection;
  'files.inspect': Inspection[];
  /** The paths that the person chose in the system's dialog; empty when they closed it. */
  'files.choose': string[];
  /** `null` when the clipboard is empty or concealed. */
  'clipboard.inspect': Inspection | null;
  'capture.cancel': boolean;
  'history.list': { alerts: Alert[]; hasMore: boolean };
  'history.get': Alert;
  'history.delete': boolean;
  'history.clear': number;
  'settings.change': Settings;
  'protection.pause': Protection;
  'protection.resume': Protection;
}

/** Why a request was refused. */
export const refusals = [
  'sender-refused',
  'request-unknown',
  'input-invalid',
  'not-found',
  'settings-unwritable',
  'history-unwritable',
  'internal',
] as const;
export type Refusal = (typeof refusals)[number];

/** State of protection as the window shows it. */
export interface Protection {
  /** Whether captures are watched now. */
  readonly watching: boolean;
  /** Milliseconds since 1970 when watching starts again by itself; `null` with `watching: false` means never. */
  readonly pausedUntil: number | null;
  /** Why a source is off or limited, as a code with words in every locale. */
  readonly limits: readonly ProtectionLimit[];
}

export const protectionLimits = [
  'clipboard-unreachable',
  'notifications-unavailable',
  'tray-unavailable',
  'settings-were-damaged',
  'history-was-damaged',
  'reader-unavailable',
] as const;
export type ProtectionLimit = (typeof protectionLimits)[number];

export interface AppDescription {
  readonly version: string;
  /** The locale in use: the setting, or the system's when the setting is `system`. */
  readonly locale: string;
  readonly settings: Settings;
  readonly protection: Protection;
  /** Folder where settings and history are kept. */
  readonly dataFolder: string;
}

/** What the main process tells the window unasked. */
export type AppEvent =
  | { readonly name: 'capture.progress'; readonly captureId: string; readonly done: number }
  /** A capture that the person asked for elsewhere, from the tray, was inspected. */
  | { readonly name: 'capture.inspected'; readonly inspection: Inspection }
  | { readonly name: 'alert.added'; readonly alert: Alert }
  | { readonly name: 'history.changed' }
  | { readonly name: 'app.changed'; readonly app: AppDescription }
  | { readonly name: 'view.open'; readonly view: View };

/** Places of the window. An alert's id opens that alert. */
export type View =
  | { readonly at: 'home' }
  | { readonly at: 'history'; readonly alertId?: number }
  | { readonly at: 'settings' };
