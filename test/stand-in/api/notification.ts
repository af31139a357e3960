import { type BusMessage, SessionBus, variant } from '../host/dbus.ts';
import { escapeMarkup } from '../host/markup.ts';
import { app } from './app.ts';
import { Emitter, preventable } from './emitter.ts';
import type { Like } from './like.ts';
import type { NativeImage } from './native-image.ts';

const NAME = 'org.freedesktop.Notifications';
const DAEMON = { destination: NAME, path: '/org/freedesktop/Notifications', interface: NAME };
const URGENCIES = { low: 0, normal: 1, critical: 2 };
const REASONS = ['', 'timedOut', 'userCanceled', 'applicationHidden'] as const;
const NEVER = 0;
const AS_THE_DAEMON_LIKES = -1;

type Options = Omit<Electron.NotificationConstructorOptions, 'icon'> & {
  icon?: NativeImage | string;
};

export interface NotificationEvents {
  show: [event: Electron.Event];
  click: [event: Electron.Event];
  close: [details: Electron.Event<{ reason?: Electron.NotificationCloseEventParams['reason'] }>];
  action: [
    details: Electron.Event<Electron.NotificationActionEventParams>,
    actionIndex: number,
    selectionIndex: number,
  ];
  failed: [event: Electron.Event, error: string];
}

const shown = new Map<number, Notification>();
let bus: Promise<SessionBus> | undefined;

export class Notification
  extends Emitter<NotificationEvents>
  implements
    Like<
      Electron.Notification,
      'show' | 'close' | 'title' | 'body' | 'silent' | 'urgency' | 'timeoutType' | 'actions' | 'id'
    >
{
  readonly id: string;
  title: string;
  body: string;
  silent: boolean;
  urgency: 'normal' | 'critical' | 'low';
  timeoutType: 'default' | 'never';
  actions: Electron.NotificationAction[];
  readonly #icon: NativeImage | string | undefined;
  /** The daemon's number for it; 0 before it was shown. */
  #number = 0;

  constructor(options: Options = {}) {
    super();
    this.id = options.id ?? crypto.randomUUID();
    this.title = options.title ?? '';
    this.body = options.body ?? '';
    this.silent = options.silent ?? false;
    this.urgency = options.urgency ?? 'normal';
    this.timeoutType = options.timeoutType ?? 'default';
    this.actions = options.actions ?? [];
    this.#icon = options.icon;
  }

  static isSupported(): boolean {
    return SessionBus.isAvailable;
  }

  show(): void {
    this.#show().catch((problem: unknown) => this.emit('failed', preventable(), String(problem)));
  }

  close(): void {
    if (this.#number === 0) return;
    connect()
      .then((daemon) => daemon.call(DAEMON, 'CloseNotification', 'u', [this.#number]))
      .catch((problem: unknown) => this.emit('failed', preventable(), String(problem)));
  }

  /** The daemon says what happened to a notification. */
  static tell({ member, body: [number, detail] }: BusMessage): void {
    const notification = shown.get(Number(number));
    if (!notification) return;
    if (member === 'NotificationClosed') {
      shown.delete(Number(number));
      const reason = REASONS[Number(detail)];
      const closed = reason ? { ...preventable(), reason } : preventable();
      notification.emit('close', closed);
    } else if (member === 'ActionInvoked' && detail === 'default') {
      notification.emit('click', preventable());
    } else if (member === 'ActionInvoked') {
      const actionIndex = Number(detail);
      const details = { ...preventable(), actionIndex, selectionIndex: -1 };
      notification.emit('action', details, actionIndex, -1);
    }
  }

  async #show(): Promise<void> {
    const daemon = await connect();
    const actions = this.actions.flatMap(({ text = '' }, index) => [String(index), text]);
    const hints = {
      urgency: variant('y', URGENCIES[this.urgency]),
      'sender-pid': variant('x', BigInt(process.pid)),
      ...(this.silent ? { 'suppress-sound': variant('b', true) } : {}),
    };
    const [number] = await daemon.call(DAEMON, 'Notify', 'susssasa{sv}i', [
      app.getName(),
      this.#number,
      typeof this.#icon === 'string' ? this.#icon : '',
      this.title,
      // The daemon reads the body as markup; Electron hands over plain text.
      escapeMarkup(this.body),
      ['default', 'View', ...actions],
      hints,
      this.timeoutType === 'never' ? NEVER : AS_THE_DAEMON_LIKES,
    ]);
    this.#number = Number(number);
    shown.set(this.#number, this);
    this.emit('show', preventable());
  }
}

function connect(): Promise<SessionBus> {
  bus ??= (async () => {
    const connected = new SessionBus();
    await connected.onSignal(`interface='${NAME}'`, (message) => {
      if (message.interface === NAME) Notification.tell(message);
    });
    return connected;
  })();
  return bus;
}
