import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {startDisplay} from '../support/display.js';
import {startProgram} from '../support/program.js';

/** A desktop of its own: a screen, a bus, the service for screen readers and a window manager. */
export interface Desktop {
  /** What programs on it find in their environment. */
  environment: {DISPLAY: string} & Record<string, string>;
  stop: () => Promise<void>;
}

/** Starts a desktop that shares nothing with the one of whoever runs the tests; whoever starts it stops it. */
export async function startDesktop(): Promise<Desktop> {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'quiz-desktop-'));
  const display = await startDisplay();
  const session = {
    DISPLAY: display.name,
    HOME: home,
    LANG: 'C.UTF-8',
    LANGUAGE: '',
    XDG_CONFIG_HOME: path.join(home, '.config'),
    XDG_DATA_HOME: path.join(home, '.local/share'),
    XDG_RUNTIME_DIR: home,
    GDK_BACKEND: 'x11',
    // Tells Firefox that somebody will ask.
    GNOME_ACCESSIBILITY: '1',
  };
  const bus = startProgram(['dbus-daemon', '--session', '--nofork', '--print-address=3'], session);
  const address = await bus.find((line) => line !== '');
  const environment = {...session, DBUS_SESSION_BUS_ADDRESS: address};
  const service = startProgram(
    ['/usr/libexec/at-spi-bus-launcher', '--launch-immediately', '--a11y=1', '--screen-reader=1'],
    environment,
  );
  while (!hasOwner('org.a11y.Bus', environment)) await sleep(50);
  const manager = startProgram(['openbox'], environment);
  return {
    environment,
    async stop() {
      for (const program of [manager, service, bus, display]) await program.stop();
      fs.rmSync(home, {recursive: true, force: true});
    },
  };
}

/** Whether a service has come to a bus. */
function hasOwner(service: string, environment: NodeJS.ProcessEnv): boolean {
  const {stdout} = spawnSync(
    'dbus-send',
    [
      '--session',
      '--print-reply',
      '--dest=org.freedesktop.DBus',
      '/org/freedesktop/DBus',
      'org.freedesktop.DBus.NameHasOwner',
      `string:${service}`,
    ],
    {env: {...process.env, ...environment}, encoding: 'utf8'},
  );
  return stdout.includes('boolean true');
}
