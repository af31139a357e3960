declare module 'x11' {
  /** The part of the X11 client that watches the clipboard's owner. */
  export interface XEvent {
    readonly name: string;
    readonly type: number;
  }
  export interface FixesExtension {
    readonly firstEvent: number;
    SelectSelectionInput(window: number, selection: number, mask: number): void;
  }
  export interface XClient {
    AllocID(): number;
    CreateWindow(
      id: number,
      parent: number,
      x: number,
      y: number,
      width: number,
      height: number,
      borderWidth: number,
      depth: number,
      windowClass: number,
      visual: number,
    ): void;
    InternAtom(
      onlyIfExists: boolean,
      name: string,
      done: (error: Error | null, atom: number) => void,
    ): void;
    require(
      extension: 'fixes',
      done: (error: Error | null, extension: FixesExtension) => void,
    ): void;
    on(event: 'event', listener: (event: XEvent) => void): void;
    on(event: 'error' | 'end', listener: (error?: Error) => void): void;
    removeAllListeners(): void;
    terminate(): void;
  }
  export interface XDisplay {
    readonly client: XClient;
    readonly screen: readonly { readonly root: number }[];
  }
  const x11: {
    createClient(
      options: { display?: string },
      done: (error: Error | null, display: XDisplay) => void,
    ): XClient;
  };
  export default x11;
}
