/**
 * @typedef {object} Step
 * @property {string} name What it is called in the table and by `--only`.
 * @property {string} command Run by the shell in the folder of the repository; fails when its exit code is not 0.
 * @property {Record<string, string>} [needs] Programs, by name or path, that the packages of the repository do not bring
 * along, and the Debian package of each. Without one of them the step is not run.
 */

const CHROMIUM = {'/usr/bin/chromium': 'chromium'};
const LOAD = {'stress-ng': 'stress-ng'};
const ENGINES = {
  'firefox-esr': 'firefox-esr',
  WebKitWebDriver: 'webkit2gtk-driver',
  Xvfb: 'xvfb',
};
const SCREEN_READER = {
  'firefox-esr': 'firefox-esr',
  orca: 'orca',
  '/usr/libexec/at-spi-bus-launcher': 'at-spi2-core',
  'dbus-daemon': 'dbus-daemon',
  'dbus-send': 'dbus-bin',
  Xvfb: 'xvfb',
  openbox: 'openbox',
  xdotool: 'xdotool',
};

/** Everything that `npm run verify` runs, in this order. A new one is a line here. @type {Step[]} */
export const STEPS = [
  {name: 'ci', command: '.ci/run'},
  {name: 'hosts', command: 'npm run test:hosts'},
  {
    name: 'properties',
    command: 'CI= PROPERTY_RUNS=5000 npx vitest run --project unit test/property',
  },
  {name: 'fuzz', command: 'npm run fuzz -- --minutes 60'},
  {name: 'screenshots', command: 'npm run test:screenshots'},
  {name: 'engines', command: 'npm run test:engines', needs: ENGINES},
  {name: 'heard', command: 'npm run test:heard', needs: SCREEN_READER},
  {name: 'chromium', command: 'CHROMIUM_PATH=/usr/bin/chromium npm test', needs: CHROMIUM},
  {
    name: 'busy',
    command: 'stress-ng --quiet --cpu 4 & npm test; code=$?; kill $!; exit $code',
    needs: LOAD,
  },
];
