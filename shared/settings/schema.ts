import { z } from 'zod';
import {
  definitions,
  type Definition,
  type SettingName,
  type SettingValue,
} from './definitions.ts';

/** The check of settings that come from a file or from the window. */
export const settingsSchema = z.object({
  watchText: schemaOf(definitions.watchText),
  watchImages: schemaOf(definitions.watchImages),
  bankName: schemaOf(definitions.bankName),
  bankNumber: schemaOf(definitions.bankNumber),
  language: schemaOf(definitions.language),
  keepDays: schemaOf(definitions.keepDays),
} satisfies { [K in SettingName]: unknown });

function schemaOf<D extends Definition>(definition: D): z.ZodType<SettingValue<D>>;
function schemaOf(definition: Definition): z.ZodType {
  switch (definition.kind) {
    case 'toggle':
      return z.boolean();
    case 'choice':
      return z.enum(definition.options);
    case 'line':
      return z.string().trim().max(definition.maxLength);
    case 'number':
      return z.int().min(definition.min).max(definition.max);
  }
}
