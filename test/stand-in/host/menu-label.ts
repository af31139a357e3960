/** Electron marks a mnemonic with &, the protocol with _. */
export function menuLabel(label: string): string {
  return label
    .replaceAll('_', '__')
    .replace(/&(.)/g, (_, next: string) => (next === '&' ? '&' : `_${next}`));
}
