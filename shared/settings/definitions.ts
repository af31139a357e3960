/**
 * Every setting, said once: what it may be and what it is at first. Types, the settings file's check
 * (`schema.ts`) and the form in the window are derived from here; its words are in each locale.
 * Plain data, so that the window does not carry the checks of main.
 */
export const definitions = {
  watchText: toggle('watching', true),
  watchImages: toggle('watching', true),
  bankName: line('bank', 'text', 60, ''),
  bankNumber: line('bank', 'tel', 20, ''),
  language: choice('language', ['system', 'en', 'da'], 'system'),
  keepDays: number('history', 1, 3650, 90),
} as const;

export type Definitions = typeof definitions;
export type SettingName = keyof Definitions;
export type Definition = Definitions[SettingName];

/** What a definition lets a setting be. */
export type SettingValue<D extends Definition> = D extends { readonly kind: 'toggle' }
  ? boolean
  : D extends { readonly kind: 'number' }
    ? number
    : D extends { readonly kind: 'choice'; readonly options: readonly (infer Option)[] }
      ? Option
      : string;

export type Settings = { readonly [K in SettingName]: SettingValue<Definitions[K]> };

/** Sections of the form, in their order. */
export const settingSections = ['watching', 'bank', 'language', 'history'] as const;
export type SettingSection = (typeof settingSections)[number];

// Proven: `Object.keys` of an object literal that nobody can add to gives exactly its keys.
export const settingNames = Object.keys(definitions) as readonly SettingName[];

// Proven: one entry for each name, each with the `initial` of its own definition.
export const defaultSettings = Object.fromEntries(
  settingNames.map((name) => [name, definitions[name].initial]),
) as Settings;

function toggle(section: SettingSection, initial: boolean) {
  return { kind: 'toggle', section, initial } as const;
}

function choice<const Option extends string>(
  section: SettingSection,
  options: readonly Option[],
  initial: NoInfer<Option>,
) {
  return { kind: 'choice', section, options, initial } as const;
}

/** `input` is the kind of keyboard and auto-fill that suits it; the length counts UTF-16 units. */
function line(section: SettingSection, input: 'text' | 'tel', maxLength: number, initial: string) {
  return { kind: 'line', section, input, maxLength, initial } as const;
}

function number(section: SettingSection, min: number, max: number, initial: number) {
  return { kind: 'number', section, min, max, initial } as const;
}
