import {spawn} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import path from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it, onTestFinished} from 'vitest';
import {WebSocket} from 'ws';
import {accept, resumable, startLiveServer} from '../live/liveServer.js';
import type {Line, LiveServer, Script} from '../live/liveServer.js';
import {openPage} from '../support/browser.js';
import {launchBrowser} from '../support/chromium.js';
import {ROOT} from '../support/repository.js';
import {eventually} from './visit.js';

// The fake device beeps twice a second, and the fake prompt says yes.
const SWITCHES = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

let browser: Browser;
let backend: ChildProcess;
let url: string;
/** The server that the next test talks to. Tokens come from there as well. */
let live: LiveServer;
const scripts: Script[] = [];

/** The client's own backend, which knows nothing of the test but the address that the SDK reads. */
beforeAll(async () => {
  browser = await launchBrowser(SWITCHES);
  live = await startLiveServer((line) => scripts.shift()?.(line));
  backend = spawn(process.execPath, [path.join(ROOT, 'docs/live-api/client/server.mjs')], {
    env: {...process.env, PORT: '0', GEMINI_API_KEY: 'key', GOOGLE_GEMINI_BASE_URL: live.url},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  url = await new Promise((resolve) => {
    backend.stdout?.on('data', (data: Buffer) => {
      const port = /port: (\d+)/.exec(data.toString())?.[1];
      if (port) resolve(`http://127.0.0.1:${port}`);
    });
  });
});

afterAll(async () => {
  backend.kill();
  await live.close();
  await browser.close();
});

/** Takes the place of Google: what the page sends there goes to the server on loopback. */
async function redirect(page: Page): Promise<void> {
  await page.routeWebSocket(/^wss:\/\/generativelanguage\.googleapis\.com\//, (route) => {
    const {pathname, search} = new URL(route.url());
    const upstream = new WebSocket(live.url.replace('http', 'ws') + pathname + search);
    const opened = new Promise((resolve) => upstream.once('open', resolve));
    route.onMessage((message) => void opened.then(() => upstream.send(message)));
    route.onClose(() => upstream.close());
    upstream.on('message', (data: Buffer) => route.send(data.toString()));
    upstream.on('close', (code, reason) => {
      void route.close(code === 1005 ? {} : {code, reason: reason.toString()});
    });
  });
}

/** Opens the client's page with the server's next scripts. What the page does with sound is written down. */
async function open(...next: Script[]): Promise<Page> {
  scripts.splice(0, Infinity, ...next);
  live.lines.length = 0;
  const page = await openPage(browser);
  await redirect(page);
  await page.addInitScript(() => {
    const {mediaDevices} = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    const sound: Sound = {started: 0, stopped: 0, tracks: []};
    Object.assign(window, {sound});
    mediaDevices.getUserMedia = async (constraints) => {
      const stream = await ask(constraints);
      sound.tracks.push(...stream.getTracks());
      return stream;
    };
    const {prototype} = AudioBufferSourceNode;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- `apply` below binds them
    const {start, stop} = prototype;
    prototype.start = function (...times) {
      sound.started += 1;
      start.apply(this, times);
    };
    prototype.stop = function (...times) {
      sound.stopped += 1;
      stop.apply(this, times);
    };
  });
  await page.goto(url);
  onTestFinished(() => expect(live.lines.flatMap(({faults}) => faults)).toEqual([]));
  return page;
}

interface Sound {
  started: number;
  stopped: number;
  tracks: MediaStreamTrack[];
}

/** What the page has done with sound so far. */
const readSound = (page: Page) =>
  page.evaluate(() => {
    const {started, stopped, tracks} = (window as unknown as {sound: Sound}).sound;
    return {started, stopped, tracks: tracks.map(({readyState}) => readyState)};
  });

const press = (page: Page) => page.click('button');
const status = (page: Page) => page.textContent('#status');

/** The chunks that a connection was sent. */
const listChunks = (line: Line | undefined) =>
  (line?.messages ?? []).flatMap(({realtimeInput}) => {
    if (!realtimeInput?.audio) return [];
    const bytes = Buffer.from(realtimeInput.audio.data, 'base64');
    return [new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2)];
  });

/** A second of the model's voice. */
const voice = Buffer.alloc(48_000, 1).toString('base64');
const answer = {
  serverContent: {
    modelTurn: {parts: [{inlineData: {mimeType: 'audio/pcm;rate=24000', data: voice}}]},
  },
};

describe('the client in a browser', () => {
  it('sends what the microphone hears, in chunks of 40 ms at 16 kHz', async () => {
    const page = await open(accept);
    await press(page);
    // Two seconds hold four beeps.
    await eventually(() => listChunks(live.lines[0]).length).toBeGreaterThan(50);
    const chunks = listChunks(live.lines[0]);
    for (const chunk of chunks) expect(chunk.byteLength).toBe(1_280);
    const peaks = chunks.map((chunk) => Math.max(...chunk));
    expect(peaks.filter((peak) => peak > 10_000).length).toBeGreaterThanOrEqual(3);
    expect(peaks.filter((peak) => peak < 100).length).toBeGreaterThanOrEqual(3);
    expect(live.lines[0]?.url.searchParams.get('access_token')).toMatch(/^auth_tokens\//);
    expect(await status(page)).toBe('You can speak.');
  });

  it('releases the microphone when the user hangs up', async () => {
    const page = await open(accept);
    await press(page);
    await eventually(() => listChunks(live.lines[0]).length).toBeGreaterThan(0);
    expect((await readSound(page)).tracks).toEqual(['live']);
    await press(page);
    await eventually(() => status(page)).toBe('The conversation has ended.');
    await eventually(async () => (await readSound(page)).tracks).toEqual(['ended']);
    await eventually(() => live.lines[0]?.code).toBe(1005);
    expect(live.lines).toHaveLength(1);
    expect(await page.textContent('button')).toBe('Talk');
  });

  it('plays the answer, and falls silent at once when the user cuts in', async () => {
    const page = await open((line) => {
      accept(line);
      line.send(answer);
      line.send(answer);
    });
    await press(page);
    await eventually(async () => (await readSound(page)).started).toBe(2);
    expect((await readSound(page)).stopped).toBe(0);
    live.lines[0]?.send({serverContent: {interrupted: true}});
    await eventually(async () => (await readSound(page)).stopped).toBe(2);
  });

  it('shows both transcripts, and answers a call from the stock list', async () => {
    const page = await open((line) => {
      accept(line);
      line.send({serverContent: {inputTranscription: {text: 'Brake pads?'}}});
      line.send({
        toolCall: {
          functionCalls: [{id: 'fc-1', name: 'check_stock', args: {part: 'brake pad'}}],
        },
      });
      line.send({serverContent: {outputTranscription: {text: 'Let me look.'}}});
    });
    await press(page);
    await eventually(() => page.textContent('#captions')).toBe('Brake pads?\nLet me look.');
    await eventually(() =>
      live.lines[0]?.messages.flatMap(({toolResponse}) => toolResponse?.functionResponses ?? []),
    ).toMatchObject([{id: 'fc-1', response: {output: {pieces: 4}}}]);
  });

  it('resumes after a loss while the microphone stays open', async () => {
    const page = await open((line) => {
      accept(line);
      line.send(resumable('handle'));
      line.close(1011, 'deadline');
    }, accept);
    await press(page);
    await eventually(() => listChunks(live.lines[1]).length).toBeGreaterThan(0);
    expect(live.lines[1]?.setup.sessionResumption).toEqual({handle: 'handle'});
    expect(await status(page)).toBe('You can speak.');
    expect((await readSound(page)).tracks).toEqual(['live']);
  });

  it('says so when the microphone is refused, and connects to nothing', async () => {
    const page = await open(accept);
    await page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () =>
        Promise.reject(new DOMException('Permission denied', 'NotAllowedError'));
    });
    await press(page);
    await eventually(() => status(page)).toMatch('The microphone cannot be used: NotAllowedError');
    expect(live.lines).toEqual([]);
    expect(await page.textContent('button')).toBe('Talk');
  });
});
