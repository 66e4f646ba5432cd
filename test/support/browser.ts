import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {expect, onTestFinished} from 'vitest';
import {LIMIT} from './limit.js';
import {followRequests} from './rest.js';

export interface PageOptions extends BrowserContextOptions {
  /** Messages that the test means to provoke; any other error in the console fails it. */
  expected?: RegExp;
}

/** Opens a page of its own for the running test, which fails on any error in the page, hydration errors included. */
export async function openPage(
  browser: Browser,
  {expected, ...options}: PageOptions = {},
): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(LIMIT);
  followRequests(context);
  const errors: string[] = [];
  const collect = (text: string) => {
    if (!expected?.test(text)) errors.push(text);
  };
  context.on('weberror', (error) => collect(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') collect(`${message.text()} (${message.location().url})`);
  });
  onTestFinished(async () => {
    await context.close();
    expect(errors, 'errors in the page').toEqual([]);
  });
  return context.newPage();
}
