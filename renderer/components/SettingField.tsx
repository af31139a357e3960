import { useId, useState } from 'react';
import { locales, type Locale } from '../../shared/i18n/locale.ts';
import {
  definitions,
  type Definition,
  type SettingName,
  type Settings,
} from '../../shared/settings/definitions.ts';
import { useSurroundings } from '../surroundings.ts';
import { Symbol } from './Symbol.tsx';

interface SettingFieldProps {
  readonly name: SettingName;
  readonly value: Settings[SettingName];
}

/** One row of the form, made from the setting's definition. A change is sent at once. */
export function SettingField({ name, value }: SettingFieldProps) {
  const { locale, actions } = useSurroundings();
  const id = useId();
  const [draft, setDraft] = useState({ text: String(value), of: value });
  const [isInRange, setInRange] = useState(true);
  const definition: Definition = definitions[name];
  const words = locale.window.settings.fields[name];
  const numbers = new Intl.NumberFormat(locale.tag);
  const describedBy = isInRange ? `${id}-help` : `${id}-help ${id}-error`;

  // The setting itself changed, here or elsewhere: what is being typed starts again from it.
  if (draft.of !== value) {
    setDraft({ text: String(value), of: value });
    setInRange(true);
  }

  const change = (next: Settings[SettingName]) => {
    // Proven: each control below yields a value that its own definition allows.
    if (next !== value) actions.changeSettings({ [name]: next } as Partial<Settings>);
  };

  return (
    <div className={`setting setting-${definition.kind}`}>
      <div className="setting-words">
        <label className="field-label" htmlFor={id}>
          {words.label}
        </label>
        <p className="hint" id={`${id}-help`}>
          {words.help}
        </p>
        {!isInRange && definition.kind === 'number' && (
          <p className="field-error" id={`${id}-error`} role="alert">
            <Symbol name="limit" />
            {locale.window.settings.outOfRange(
              numbers.format(definition.min),
              numbers.format(definition.max),
            )}
          </p>
        )}
      </div>
      {definition.kind === 'toggle' && (
        <input
          id={id}
          type="checkbox"
          role="switch"
          className="switch"
          checked={value === true}
          aria-describedby={describedBy}
          onChange={(event) => change(event.currentTarget.checked)}
        />
      )}
      {definition.kind === 'choice' && (
        <select
          id={id}
          value={String(value)}
          aria-describedby={describedBy}
          onChange={(event) => {
            const chosen = definition.options.find(
              (option) => option === event.currentTarget.value,
            );
            if (chosen !== undefined) change(chosen);
          }}
        >
          {definition.options.map((option) => (
            <option key={option} value={option}>
              {optionWords(name, option, locale)}
            </option>
          ))}
        </select>
      )}
      {definition.kind === 'line' && (
        <input
          id={id}
          type={definition.input}
          value={draft.text}
          maxLength={definition.maxLength}
          autoComplete="off"
          aria-describedby={describedBy}
          onChange={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
          onBlur={(event) => change(event.currentTarget.value.trim())}
          onKeyDown={(event) => {
            if (event.key === 'Enter') change(event.currentTarget.value.trim());
          }}
        />
      )}
      {definition.kind === 'number' && (
        <span className="number-field">
          <input
            id={id}
            type="number"
            value={draft.text}
            min={definition.min}
            max={definition.max}
            step={1}
            required
            aria-invalid={!isInRange}
            aria-describedby={describedBy}
            onChange={(event) => {
              setDraft({ ...draft, text: event.currentTarget.value });
              setInRange(event.currentTarget.validity.valid);
            }}
            onBlur={(event) => {
              if (event.currentTarget.validity.valid) change(event.currentTarget.valueAsNumber);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !event.currentTarget.validity.valid) return;
              change(event.currentTarget.valueAsNumber);
            }}
          />
          {'unit' in words && <span>{words.unit}</span>}
        </span>
      )}
    </div>
  );
}

/** A language is called by its own name in every locale; other options have their words. */
function optionWords(name: SettingName, option: string, locale: Locale): string {
  const language = Object.values(locales).find(({ tag }) => name === 'language' && tag === option);
  if (language) return language.name;
  const words = locale.window.settings.fields[name];
  const options: { readonly [option: string]: string } = 'options' in words ? words.options : {};
  return options[option] ?? option;
}
