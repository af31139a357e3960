/** Says on standard error what went wrong inside the stand-in; nothing is swallowed in silence. */
export function report(doing: string, problem: unknown): void {
  const text = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
  process.stderr.write(`[stand-in] ${doing}: ${text}\n`);
}
