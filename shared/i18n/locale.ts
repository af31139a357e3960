import type { CaptureProblem } from '../capture.ts';
import type { ProtectionLimit, Refusal } from '../ipc/contract.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import type { WindowWords } from './window-words.ts';

/** Every word that a person sees, in one language. A locale that lacks one does not compile. */
export interface Locale {
  /** BCP 47 tag, also used for `Intl` and `lang`. */
  readonly tag: string;
  /** The language's name in that language. */
  readonly name: string;
  readonly notification: {
    readonly danger: string;
    readonly suspicious: string;
    /** Under the strongest reason. `bank` is the name and number that the user stored, or empty. */
    readonly verify: (bank: string) => string;
  };
  readonly tray: {
    readonly watching: string;
    readonly paused: string;
    readonly open: string;
    readonly pauseHour: string;
    readonly pauseUntilResumed: string;
    readonly resume: string;
    readonly checkClipboard: string;
    readonly history: string;
    readonly settings: string;
    readonly quit: string;
  };
  /** Why a capture could not become a message, and what to do. */
  readonly problems: { readonly [P in CaptureProblem]: string };
  readonly limits: { readonly [L in ProtectionLimit]: string };
  readonly refusals: { readonly [R in Refusal]: string };
  readonly window: WindowWords;
  /** Why a rule's signal is a sign of a scam, by rule id. */
  readonly reasons: { readonly [rule: string]: string };
}

export const locales: { readonly en: Locale; readonly da: Locale } = { en, da };
export type LocaleTag = keyof typeof locales;

/** The locale for a setting (`system` or a tag) and the system's own languages, most wanted first. */
export function chooseLocale(setting: string, systemLanguages: readonly string[]): Locale {
  const wanted = setting === 'system' ? systemLanguages : [setting];
  for (const tag of wanted) {
    const language = tag.toLowerCase().split(/[-_]/, 1)[0];
    const match = Object.values(locales).find((locale) => locale.tag === language);
    if (match) return match;
  }
  return locales.en;
}
