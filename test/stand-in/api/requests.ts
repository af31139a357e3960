// Every request that Chromium makes: shown to the app, answered by its protocol handlers, or refused.
import { setTimeout as pause } from 'node:timers/promises';
import { addresses } from '../host/addresses.ts';
import { Disconnected, type DevtoolsSession, type Protocol } from '../host/devtools.ts';
import { report } from '../host/report.ts';
import type { Running } from '../host/running.ts';
import { protocolHandler } from './protocol.ts';
import { defaultSession } from './session.ts';
import { WebContents } from './web-contents.ts';
import type { RequestDetails } from './web-request.ts';

type Paused = Protocol.Fetch.requestPausedPayload;
type ResourceType = RequestDetails['resourceType'];

const TYPES: Partial<Record<Protocol.Network.ResourceType, ResourceType>> = {
  Stylesheet: 'stylesheet',
  Image: 'image',
  Media: 'media',
  Font: 'font',
  Script: 'script',
  XHR: 'xhr',
  Fetch: 'xhr',
  EventSource: 'xhr',
  Ping: 'ping',
  CSPViolationReport: 'cspReport',
  WebSocket: 'webSocket',
};
const OWN_TO_CHROMIUM = /^(?:chrome|chrome-untrusted|chrome-error|devtools|data|blob|about):/;

const SOCKET_WORD_MS = 200;

let lastId = 0;

export async function interceptRequests({ chromium, gate }: Running): Promise<void> {
  const { browser } = chromium.devtools;
  const hosts = new Set<string>();
  const sockets = new Map<string, { url: string; contents: WebContents }[]>();
  browser.on('Fetch.requestPaused', (paused) => {
    decide(browser, paused, hosts).catch((problem: unknown) => {
      if (!(problem instanceof Disconnected)) report(paused.request.url, problem);
      browser.post('Fetch.failRequest', { requestId: paused.requestId, errorReason: 'Failed' });
    });
  });
  WebContents.onWebSocket = (contents, url) => {
    const authority = authorityOf(url);
    sockets.set(authority, [...(sockets.get(authority) ?? []), { url, contents }]);
  };
  gate.judge = async (authority) => {
    // The page's word of its socket may come a moment after the connection itself.
    for (let waited = 0; waited < SOCKET_WORD_MS && !sockets.get(authority)?.length; waited += 10) {
      await pause(10);
    }
    const [socket, ...rest] = sockets.get(authority) ?? [];
    if (!socket && hosts.has(authority)) return true;
    sockets.set(authority, rest);
    // A worker's socket is known by its host only.
    const url = socket?.url ?? `wss://${authority}/`;
    const details = { ...detailsOf(url, 'GET', 'webSocket', undefined), referrer: '' };
    if (socket) Object.assign(details, ownerOf(socket.contents));
    const { cancel } = await defaultSession.webRequest.decideRequest(details);
    return cancel !== true;
  };
  await browser.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}

async function decide(browser: DevtoolsSession, paused: Paused, hosts: Set<string>): Promise<void> {
  const { requestId, request, frameId } = paused;
  if (OWN_TO_CHROMIUM.test(request.url)) {
    await browser.send('Fetch.continueRequest', { requestId });
    return;
  }
  const contents = WebContents.withFrame(frameId);
  const details = describe(paused, contents);
  if (paused.responseStatusCode !== undefined || paused.responseErrorReason !== undefined) {
    await passResponse(browser, paused, details);
    return;
  }
  if (WebContents.isRefused(frameId)) {
    await browser.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    return;
  }
  if (isOwnFavicon(paused)) {
    await browser.send('Fetch.fulfillRequest', { requestId, responseCode: 204 });
    return;
  }
  if (paused.resourceType === 'Document' && contents) {
    const isRedirect = paused.redirectedRequestId !== undefined;
    if (!(await contents.mayNavigate(frameId, details.url, isRedirect))) {
      // "Aborted" leaves the document in place; any other reason shows an error page.
      await browser.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
      contents.navigationRefused();
      return;
    }
  }
  const { cancel, redirectURL } = await defaultSession.webRequest.decideRequest(details);
  if (cancel === true) {
    await browser.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
  } else if (redirectURL !== undefined) {
    const location = { name: 'location', value: addresses.toChromium(redirectURL) };
    const responseHeaders = [location, { name: 'access-control-allow-origin', value: '*' }];
    await browser.send('Fetch.fulfillRequest', { requestId, responseCode: 307, responseHeaders });
  } else if (details.url !== request.url) {
    await answerForApp(browser, paused, details);
  } else {
    if (/^https?:/.test(request.url)) hosts.add(authorityOf(request.url));
    const interceptResponse = defaultSession.webRequest.looksAtResponses;
    await browser.send('Fetch.continueRequest', { requestId, interceptResponse });
  }
}

async function answerForApp(
  browser: DevtoolsSession,
  { requestId, request }: Paused,
  details: RequestDetails,
): Promise<void> {
  const response = await responseOf(request, details.url);
  const { cancel, responseHeaders } = await defaultSession.webRequest.decideResponse({
    ...details,
    statusCode: response.status,
    statusLine: `HTTP/1.1 ${response.status} ${response.statusText}`.trim(),
    responseHeaders: headerLists([...response.headers].map(([name, value]) => ({ name, value }))),
  });
  if (cancel === true) {
    await browser.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    return;
  }
  const headers = responseHeaders
    ? headerEntries(responseHeaders)
    : [...response.headers].map(([name, value]) => ({ name, value }));
  const body = Buffer.from(await response.arrayBuffer());
  await browser.send('Fetch.fulfillRequest', {
    requestId,
    // A response of type "error" has status 0.
    responseCode: response.status || 500,
    responseHeaders: headers.map(({ name, value }) => ({
      name,
      value: isPolicy(name) ? addresses.policyToChromium(value) : value,
    })),
    body: body.toString('base64'),
  });
}

async function responseOf(request: Protocol.Network.Request, url: string): Promise<Response> {
  const handler = protocolHandler(url);
  if (!handler) return new Response('', { status: 404 });
  const entries = request.postDataEntries ?? [];
  const body = Buffer.concat(entries.map(({ bytes = '' }) => Buffer.from(bytes, 'base64')));
  const asked = new Request(request.url, {
    method: request.method,
    headers: request.headers,
    ...(body.length > 0 ? { body } : {}),
  });
  // Request normalises an address of a scheme that it does not know; the app must see its own.
  return handler(Object.defineProperty(asked, 'url', { value: url }));
}

async function passResponse(
  browser: DevtoolsSession,
  paused: Paused,
  details: RequestDetails,
): Promise<void> {
  const { requestId, responseStatusCode: statusCode = 0, responseStatusText = '' } = paused;
  if (paused.responseErrorReason !== undefined) {
    await browser.send('Fetch.continueResponse', { requestId });
    return;
  }
  const { cancel, responseHeaders } = await defaultSession.webRequest.decideResponse({
    ...details,
    statusCode,
    statusLine: `HTTP/1.1 ${statusCode} ${responseStatusText}`.trim(),
    responseHeaders: headerLists(paused.responseHeaders ?? []),
  });
  if (cancel === true) {
    await browser.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
  } else {
    await browser.send('Fetch.continueResponse', {
      requestId,
      ...(responseHeaders
        ? { responseCode: statusCode, responseHeaders: headerEntries(responseHeaders) }
        : {}),
    });
  }
}

function describe(paused: Paused, contents: WebContents | undefined): RequestDetails {
  const { request, frameId, resourceType } = paused;
  const isMain = contents?.isMainFrame(frameId) ?? true;
  const document: ResourceType = isMain ? 'mainFrame' : 'subFrame';
  const type = resourceType === 'Document' ? document : (TYPES[resourceType] ?? 'other');
  return {
    ...detailsOf(addresses.toApp(request.url), request.method, type, contents),
    referrer: addresses.toApp(request.headers['Referer'] ?? ''),
  };
}

function detailsOf(
  url: string,
  method: string,
  resourceType: ResourceType,
  contents: WebContents | undefined,
): RequestDetails {
  return {
    id: ++lastId,
    url,
    method,
    resourceType,
    referrer: '',
    timestamp: Date.now(),
    uploadData: [],
    ...(contents ? ownerOf(contents) : {}),
  };
}

function ownerOf(contents: WebContents): Pick<RequestDetails, 'webContents' | 'webContentsId'> {
  return { webContents: contents, webContentsId: contents.id };
}

/** Chromium asks every site for an icon; Electron does not. */
function isOwnFavicon({ request, resourceType }: Paused): boolean {
  return resourceType === 'Other' && new URL(request.url).pathname === '/favicon.ico';
}

function isPolicy(name: string): boolean {
  return /^content-security-policy(?:-report-only)?$/i.test(name);
}

function headerLists(entries: { name: string; value: string }[]): Record<string, string[]> {
  const lists: Record<string, string[]> = {};
  for (const { name, value } of entries) lists[name] = [...(lists[name] ?? []), value];
  return lists;
}

function headerEntries(
  lists: Record<string, string | string[]>,
): { name: string; value: string }[] {
  return Object.entries(lists).flatMap(([name, values]) =>
    [values].flat().map((value) => ({ name, value })),
  );
}

/** host:port, as the proxy is asked for it. */
function authorityOf(url: string): string {
  const { hostname, port, protocol } = new URL(url);
  const usual = protocol === 'https:' || protocol === 'wss:' ? '443' : '80';
  return `${hostname}:${port || usual}`;
}
