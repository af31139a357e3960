/** 96 random bits: main has captures of its own, so counting would not do. */
export function newCaptureId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
