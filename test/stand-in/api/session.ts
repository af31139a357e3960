import { Disconnected, type DevtoolsSession } from '../host/devtools.ts';
import { report } from '../host/report.ts';
import { running } from '../host/running.ts';
import { strict } from '../page/strict.ts';
import { Emitter } from './emitter.ts';
import type { Like, Own } from './like.ts';
import type { WebContents } from './web-contents.ts';
import { WebRequest } from './web-request.ts';

type RequestHandler = Own<
  NonNullable<Parameters<Electron.Session['setPermissionRequestHandler']>[0]>
>;
type CheckHandler = Own<NonNullable<Parameters<Electron.Session['setPermissionCheckHandler']>[0]>>;
type RequestName = Parameters<RequestHandler>[1];
type CheckName = Parameters<CheckHandler>[1];

// Electron's names and Chromium's; what is not here Chromium cannot be told, and stays refused.
const CHROMIUM_NAMES: Readonly<Record<string, readonly string[]>> = {
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
  media: ['camera', 'microphone'],
  midi: ['midi'],
  'idle-detection': ['idle-detection'],
  'window-management': ['window-management'],
  'storage-access': ['storage-access'],
};

export interface PermissionQuestion {
  permission: string;
  /** The app's own address of the document that asks. */
  url: string;
  origin: string;
  isMainFrame: boolean;
  /** A question whether it is allowed already, without asking for it. */
  isCheck: boolean;
  media: ('video' | 'audio')[];
}

export class Session
  extends Emitter<Record<never, never>>
  implements Like<Electron.Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler'>
{
  readonly webRequest: WebRequest = new WebRequest();
  #requestHandler: RequestHandler | null = null;
  #checkHandler: CheckHandler | null = null;

  setPermissionRequestHandler(handler: RequestHandler | null): void {
    this.#requestHandler = handler;
  }

  setPermissionCheckHandler(handler: CheckHandler | null): void {
    this.#checkHandler = handler;
  }

  /** Asks the app, and sets Chromium so that the web API obeys. Without a handler all is allowed. */
  async decide(contents: WebContents, question: PermissionQuestion): Promise<boolean> {
    const isAllowed = question.isCheck
      ? this.#check(contents, question)
      : await this.#request(contents, question);
    await setInChromium(question.permission, isAllowed, question.media);
    return isAllowed;
  }

  /** What a document finds before it has asked for anything. */
  async decideInAdvance(contents: WebContents, url: string, origin: string): Promise<void> {
    const question = { url, origin, isMainFrame: true, isCheck: true, media: [] };
    await Promise.all(
      Object.keys(CHROMIUM_NAMES).map((permission) =>
        setInChromium(permission, this.#check(contents, { ...question, permission }), []),
      ),
    );
  }

  #check(contents: WebContents, question: PermissionQuestion): boolean {
    const { permission, origin, url, isMainFrame, media } = question;
    if (!this.#checkHandler) return true;
    const mediaType = media[0];
    return this.#checkHandler(
      contents,
      // Electron, too, passes on whatever Chromium asks about.
      permission as CheckName,
      origin,
      {
        isMainFrame,
        requestingUrl: url,
        securityOrigin: origin,
        ...(permission === 'media' && mediaType ? { mediaType } : {}),
      },
    );
  }

  #request(contents: WebContents, question: PermissionQuestion): Promise<boolean> {
    const { permission, origin, url, isMainFrame, media } = question;
    const handler = this.#requestHandler;
    if (!handler) return Promise.resolve(true);
    return new Promise((resolve) => {
      handler(contents, permission as RequestName, resolve, {
        isMainFrame,
        requestingUrl: url,
        ...(permission === 'media' ? { mediaTypes: media, securityOrigin: origin } : {}),
      });
    });
  }
}

async function setInChromium(
  permission: string,
  isAllowed: boolean,
  media: readonly string[],
): Promise<void> {
  const { chromium } = await running();
  const { browser }: { browser: DevtoolsSession } = chromium.devtools;
  const wanted = { video: 'camera', audio: 'microphone' };
  const names =
    permission === 'media' && media.length > 0
      ? media.map((kind) => wanted[kind as keyof typeof wanted])
      : (CHROMIUM_NAMES[permission] ?? []);
  for (const name of names) {
    try {
      await browser.send('Browser.setPermission', {
        permission: { name },
        setting: isAllowed ? 'granted' : 'denied',
      });
    } catch (problem) {
      if (!(problem instanceof Disconnected)) report(`the permission ${name}`, problem);
    }
  }
}

export const defaultSession: Session = new Session();

export const session = strict('session', { defaultSession } satisfies Like<
  typeof Electron.Session,
  'defaultSession'
>);
