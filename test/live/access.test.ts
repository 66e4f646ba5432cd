import {GoogleGenAI, setDefaultBaseUrls} from '@google/genai';
import type {LiveConnectConfig} from '@google/genai';
import {describe, expect, it, onTestFinished, vi} from 'vitest';
import {WithTokens} from '../../docs/live-api/client/access.mjs';
import {HELD_MS} from '../../docs/live-api/client/conversation.mjs';
import {createToken} from '../../docs/live-api/client/token.mjs';
import {accept, refuse, reject, resumable, startLiveServer} from './liveServer.js';
import type {Script} from './liveServer.js';
import {talk} from './talk.js';

/** A backend whose tokens are good for a minute, and a conversation of a browser with them. */
async function talkWithTokens(scripts: Script[]) {
  // The SDK warns of every token, because they are a preview.
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  onTestFinished(() => warn.mockRestore());
  const clock = {ms: 0};
  const fetchToken = vi.fn(() =>
    Promise.resolve({name: `auth_tokens/${fetchToken.mock.calls.length}`, expiresIn: 60}),
  );
  const access = new WithTokens(fetchToken, () => clock.ms);
  const started = await talk(scripts, {access, config: {}, now: () => clock.ms});
  const tokens = () => started.server.lines.map(({url}) => url.searchParams.get('access_token'));
  return {...started, clock, fetchToken, tokens};
}

const acceptWithHandle: Script = (line) => {
  accept(line);
  line.send(resumable('handle'));
};

describe('a browser with a token', () => {
  it('sends the model and no settings, and resumes with the same token', async () => {
    const {line, until, clock, tokens} = await talkWithTokens([acceptWithHandle, accept]);
    await until('open');
    const {url, setup} = await line(0);
    expect(url.pathname).toMatch(/\.v1beta\.GenerativeService\.BidiGenerateContentConstrained$/);
    expect(setup).toEqual({model: 'models/gemini-3.8-live', sessionResumption: {}});
    clock.ms += HELD_MS;
    (await line(0)).drop();
    expect((await line(1)).setup.sessionResumption).toEqual({handle: 'handle'});
    await until('open');
    expect(tokens()).toEqual(['auth_tokens/1', 'auth_tokens/1']);
  });

  it.each([1007, 1008, 1011, 1006])(
    'that expires while the user talks resumes with a new token after %i',
    async (code) => {
      const {line, until, clock, tokens} = await talkWithTokens([acceptWithHandle, accept]);
      await until('open');
      clock.ms += 60_000;
      const old = await line(0);
      if (code === 1006) old.drop();
      else old.close(code);
      expect((await line(1)).setup.sessionResumption).toEqual({handle: 'handle'});
      await until('open');
      expect(tokens()).toEqual(['auth_tokens/1', 'auth_tokens/2']);
    },
  );

  it('takes a new token for a new session, since the old one has spent its use', async () => {
    const {until, tokens} = await talkWithTokens([refuse(1011), accept]);
    await until('open');
    expect(tokens()).toEqual(['auth_tokens/1', 'auth_tokens/2']);
  });

  it('that is not accepted at the door is tried four times at most', async () => {
    const {outcome, server} = await talkWithTokens([reject]);
    expect(await outcome).toBe('lost');
    expect(server.lines).toHaveLength(4);
  });

  it('makes no connection when the backend gives none', async () => {
    const open = vi.fn(() => Promise.reject(new Error('The backend gave no token: 401')));
    const {outcome, server, details} = await talk([accept], {
      access: {open, isExpired: () => true},
    });
    expect(await outcome).toBe('lost');
    expect(open).toHaveBeenCalledTimes(4);
    expect(server.lines).toHaveLength(0);
    expect(details.at(-1)).toMatch('The backend gave no token: 401');
  });
});

describe('a client without a network', () => {
  it('gives up after four tries', async () => {
    const gone = await startLiveServer(accept);
    await gone.close();
    const open = vi.fn(() => {
      setDefaultBaseUrls({geminiUrl: gone.url});
      return Promise.resolve(new GoogleGenAI({apiKey: 'key'}));
    });
    const {outcome, details} = await talk([accept], {access: {open, isExpired: () => false}});
    expect(await outcome).toBe('lost');
    expect(open).toHaveBeenCalledTimes(4);
    expect(details.at(-1)).toMatch('ECONNREFUSED');
  });
});

/** Where each setting of a session stands in the setup. The compiler asks for those that the SDK adds. */
const PATHS: Record<
  Exclude<
    keyof LiveConnectConfig,
    // Of the client alone, old, for Enterprise alone, and what stays open on purpose.
    'httpOptions' | 'abortSignal' | 'generationConfig' | 'explicitVadSignal' | 'sessionResumption'
  >,
  string
> = {
  responseModalities: 'generationConfig.responseModalities',
  temperature: 'generationConfig.temperature',
  topP: 'generationConfig.topP',
  topK: 'generationConfig.topK',
  maxOutputTokens: 'generationConfig.maxOutputTokens',
  mediaResolution: 'generationConfig.mediaResolution',
  seed: 'generationConfig.seed',
  speechConfig: 'generationConfig.speechConfig',
  thinkingConfig: 'generationConfig.thinkingConfig',
  enableAffectiveDialog: 'generationConfig.enableAffectiveDialog',
  translationConfig: 'generationConfig.translationConfig',
  systemInstruction: 'systemInstruction.parts',
  tools: 'tools',
  inputAudioTranscription: 'inputAudioTranscription',
  outputAudioTranscription: 'outputAudioTranscription',
  realtimeInputConfig: 'realtimeInputConfig',
  contextWindowCompression: 'contextWindowCompression',
  proactivity: 'proactivity',
  avatarConfig: 'avatarConfig',
  safetySettings: 'safetySettings',
  labels: 'labels',
};

describe('a token', () => {
  it('locks the model and every setting but the resumption', async () => {
    const server = await startLiveServer(accept);
    onTestFinished(server.close);
    const httpOptions = {baseUrl: server.url};
    const ai = new GoogleGenAI({apiKey: 'key', apiVersion: 'v1beta', httpOptions});
    const token = await createToken(ai);
    expect(token).toEqual({name: 'auth_tokens/1', expiresIn: 1200});
    const [request] = server.tokens;
    const mask = request?.fieldMask?.split(',') ?? [];
    expect(mask).toEqual(expect.arrayContaining(['model', ...Object.values(PATHS)]));
    expect(mask.filter((path) => path.startsWith('sessionResumption'))).toEqual([]);
    expect(new Set(mask).size).toBe(mask.length);
    expect(request?.uses).toBe(1);
    expect(request?.bidiGenerateContentSetup?.['tools']).toHaveLength(1);
    expect(JSON.stringify(request)).toMatch('You assist a bicycle mechanic');
  });
});
