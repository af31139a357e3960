/** Words for a count in the plural form that the language has for it; `#` becomes the formatted count. */
export function counted(
  tag: string,
  count: number,
  forms: { readonly other: string } & { readonly [F in Intl.LDMLPluralRule]?: string },
): string {
  const words = forms[new Intl.PluralRules(tag).select(count)] ?? forms.other;
  return words.replaceAll('#', new Intl.NumberFormat(tag).format(count));
}
