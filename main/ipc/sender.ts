/** What of an IPC event decides whether its sender is the program's own window. */
export interface Sender {
  readonly isOwnWindow: boolean;
  readonly isMainFrame: boolean;
  readonly origin: string;
}

/** Only the main frame of the program's own window, still on the program's own page, may ask. */
export function mayAsk(sender: Sender, ownOrigin: string): boolean {
  return sender.isOwnWindow && sender.isMainFrame && sender.origin === ownOrigin;
}
