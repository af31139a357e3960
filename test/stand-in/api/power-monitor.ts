import { Emitter } from './emitter.ts';
import type { Like } from './like.ts';

export interface PowerMonitorEvents {
  suspend: [];
  resume: [];
  'lock-screen': [];
  'unlock-screen': [];
  'on-ac': [];
  'on-battery': [];
  shutdown: [event: Electron.Event];
}

/** Nothing here suspends: tests emit what they want to happen. */
class PowerMonitor
  extends Emitter<PowerMonitorEvents>
  implements Like<Electron.PowerMonitor, 'getSystemIdleTime' | 'isOnBatteryPower'>
{
  /** Seconds. */
  getSystemIdleTime(): number {
    return 0;
  }
  isOnBatteryPower(): boolean {
    return false;
  }
}

export const powerMonitor: PowerMonitor = new PowerMonitor();
