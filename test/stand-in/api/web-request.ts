import { isMatch } from '../host/match-pattern.ts';
import type { WebContents } from './web-contents.ts';
import type { WebFrameMain } from './web-frame-main.ts';

type ResourceType = Electron.OnBeforeRequestListenerDetails['resourceType'];
type InApp<T> = Omit<T, 'webContents' | 'frame'> & {
  webContents?: WebContents;
  frame?: WebFrameMain | null;
};
export type RequestDetails = InApp<Electron.OnBeforeRequestListenerDetails>;
export type ResponseDetails = InApp<Electron.OnHeadersReceivedListenerDetails>;
type RequestListener = (
  details: RequestDetails,
  callback: (response: Electron.CallbackResponse) => void,
) => void;
type ResponseListener = (
  details: ResponseDetails,
  callback: (response: Electron.HeadersReceivedResponse) => void,
) => void;
type Filter = Electron.WebRequestFilter;

interface Registered<L> {
  filter: Filter | undefined;
  listener: L;
}

export class WebRequest {
  #beforeRequest: Registered<RequestListener> | undefined;
  #headersReceived: Registered<ResponseListener> | undefined;

  onBeforeRequest(filter: Filter, listener: RequestListener | null): void;
  onBeforeRequest(listener: RequestListener | null): void;
  onBeforeRequest(
    first: Filter | RequestListener | null,
    second: RequestListener | null = null,
  ): void {
    this.#beforeRequest = registered(first, second);
  }

  onHeadersReceived(filter: Filter, listener: ResponseListener | null): void;
  onHeadersReceived(listener: ResponseListener | null): void;
  onHeadersReceived(
    first: Filter | ResponseListener | null,
    second: ResponseListener | null = null,
  ): void {
    this.#headersReceived = registered(first, second);
  }

  get looksAtResponses(): boolean {
    return this.#headersReceived !== undefined;
  }

  /** What the app decides about a request before it leaves; nothing stands in its way by default. */
  decideRequest(details: RequestDetails): Promise<Electron.CallbackResponse> {
    return decide(this.#beforeRequest, details);
  }

  decideResponse(details: ResponseDetails): Promise<Electron.HeadersReceivedResponse> {
    return decide(this.#headersReceived, details);
  }
}

function registered<L extends RequestListener | ResponseListener>(
  first: Filter | L | null,
  second: L | null,
): Registered<L> | undefined {
  if (first === null) return undefined;
  if (typeof first === 'function') return { filter: undefined, listener: first };
  return second === null ? undefined : { filter: first as Filter, listener: second };
}

function decide<D extends { url: string; resourceType: ResourceType }, R extends object>(
  entry: Registered<(details: D, callback: (response: R) => void) => void> | undefined,
  details: D,
): Promise<R | Record<string, never>> {
  if (!entry || !applies(entry.filter, details)) return Promise.resolve({});
  return new Promise((resolve) => entry.listener(details, resolve));
}

function applies(
  filter: Filter | undefined,
  { url, resourceType }: { url: string; resourceType: ResourceType },
): boolean {
  if (!filter) return true;
  const { urls, excludeUrls = [], types } = filter;
  if (types && (resourceType === 'other' || !types.includes(resourceType))) return false;
  if (excludeUrls.some((pattern) => isMatch(pattern, url))) return false;
  return urls.length === 0 || urls.some((pattern) => isMatch(pattern, url));
}
