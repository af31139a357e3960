import type { Origin } from '../capture.ts';
import type { VerdictKind } from '../detection/verdict.ts';
import type {
  Definition,
  Definitions,
  SettingName,
  SettingSection,
} from '../settings/definitions.ts';

/** Every word of the window. Functions get what has been formatted for the language already. */
export interface WindowWords {
  readonly skipToContent: string;
  readonly close: string;
  readonly cancel: string;
  readonly tryAgain: string;
  readonly notStarted: string;
  readonly views: {
    readonly label: string;
    readonly home: string;
    readonly history: string;
    readonly settings: string;
  };
  readonly protection: {
    readonly title: string;
    readonly watchingAll: string;
    readonly watchingText: string;
    readonly watchingImages: string;
    readonly off: string;
    readonly unreachable: string;
    readonly paused: string;
    readonly pausedUntil: (time: string) => string;
    readonly pauseHour: string;
    readonly resume: string;
    readonly openSettings: string;
  };
  readonly home: {
    readonly title: string;
    readonly lead: string;
    readonly message: string;
    readonly check: string;
    readonly nothingToCheck: string;
    readonly chooseFiles: string;
    readonly checkClipboard: string;
    readonly clipboardEmpty: string;
    readonly pictureHint: string;
    readonly dropNow: string;
    readonly onThePhone: string;
    readonly onThePhoneAdvice: string;
    readonly lastAlerts: string;
    readonly noAlerts: string;
    readonly allAlerts: string;
  };
  readonly captures: {
    readonly title: string;
    readonly yourText: string;
    readonly copied: string;
    readonly waiting: string;
    readonly working: string;
    readonly workingOn: (name: string) => string;
    readonly remaining: (count: number) => string;
    readonly cancelNamed: (name: string) => string;
    readonly refused: string;
    readonly another: string;
    readonly newAlert: (answer: string) => string;
  };
  readonly verdict: {
    readonly answers: { readonly [V in VerdictKind]: string };
    /** For lists, where the place is short. */
    readonly shortAnswers: { readonly [V in VerdictKind]: string };
    readonly leads: { readonly [V in VerdictKind]: string };
    readonly steps: { readonly [V in VerdictKind]: readonly string[] };
    readonly stepsTitle: { readonly [V in VerdictKind]: string };
    readonly police: string;
    readonly yourBank: string;
    readonly bankNumberUnknown: string;
    readonly storeBank: string;
    readonly ownNumber: string;
    readonly harmed: string;
    readonly harmedAdvice: (mitidNumber: string) => string;
    readonly why: string;
    readonly whyHint: string;
    readonly reasonUnknown: string;
    readonly itsWords: string;
    readonly promise: (authority: string) => string;
    readonly message: string;
    readonly wholeMessage: string;
    readonly leftOut: (count: string) => string;
    readonly masked: string;
    readonly canBeWrong: string;
  };
  readonly origins: { readonly [O in Origin]: string };
  readonly history: {
    readonly title: string;
    readonly lead: (days: number) => string;
    readonly empty: string;
    readonly emptyAdvice: string;
    readonly loading: string;
    readonly older: string;
    readonly back: string;
    readonly alertOf: (day: string, time: string) => string;
    readonly deleteOne: string;
    readonly deleteNamed: (answer: string, time: string) => string;
    readonly confirmDelete: string;
    readonly confirmDeleteAdvice: string;
    readonly deleteAll: string;
    readonly confirmDeleteAll: string;
    readonly confirmDeleteAllAdvice: string;
    readonly deleted: string;
    readonly deletedAll: (count: number) => string;
  };
  readonly settings: {
    readonly title: string;
    readonly lead: string;
    readonly sections: { readonly [S in SettingSection]: string };
    readonly fields: { readonly [N in SettingName]: FieldWords<Definitions[N]> };
    readonly saved: string;
    readonly outOfRange: (min: string, max: string) => string;
    readonly stored: string;
    readonly storedAdvice: string;
    readonly dataFolder: string;
    readonly version: (version: string) => string;
  };
}

/** A choice's options need words too, except those that name themselves, as languages do. */
type FieldWords<D extends Definition> = {
  readonly label: string;
  readonly help: string;
} & (D extends { readonly kind: 'number' } ? { readonly unit: string } : unknown) &
  (D extends { readonly kind: 'choice'; readonly options: readonly (infer Option)[] }
    ? { readonly options: { readonly [O in Option & string]?: string } }
    : unknown);
