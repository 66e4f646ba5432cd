import puppeteer from 'puppeteer-core';
import type {Browser} from 'puppeteer-core';
import {LIMIT} from './limit.js';

/** What Firefox would do besides showing pages. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.enabled': false,
};

export interface FirefoxOptions {
  /** Pages to open at once. */
  urls?: string[];
  /** Additions to its environment. With one, it shows itself on that screen. */
  environment?: {DISPLAY: string} & Record<string, string>;
  preferences?: Record<string, unknown>;
}

/** Starts the Firefox of the system, or that of `FIREFOX_PATH`, with a profile of its own; whoever starts it closes it. */
export async function launchFirefox({
  urls = [],
  environment,
  preferences,
}: FirefoxOptions = {}): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless: !environment,
    args: urls,
    env: {...process.env, ...environment},
    extraPrefsFirefox: {...QUIET, ...preferences},
    defaultViewport: null,
    timeout: LIMIT,
    protocolTimeout: LIMIT,
  });
}
