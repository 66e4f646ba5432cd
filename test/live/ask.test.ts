import {spawn} from 'node:child_process';
import path from 'node:path';
import {expect, it, onTestFinished} from 'vitest';
import {accept, refuse, startLiveServer} from './liveServer.js';
import type {Script} from './liveServer.js';
import {waitFor} from './talk.js';

const CLIENT = path.resolve(import.meta.dirname, '../../docs/live-api/client');

/** Runs a program of the pages as a reader would, but against a server on loopback. */
async function run(program: string, script: Script) {
  const server = await startLiveServer(script);
  onTestFinished(server.close);
  const child = spawn(process.execPath, [path.join(CLIENT, program)], {
    env: {...process.env, GEMINI_API_KEY: 'key', GOOGLE_GEMINI_BASE_URL: server.url},
  });
  onTestFinished(() => void child.kill());
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => (output += data.toString()));
  }
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {server, exit, read: () => output};
}

/** Answers the first question in two fragments. */
const answer: Script = (line) => {
  accept(line);
  void waitFor(() => expect(line.messages).toHaveLength(1)).then(() => {
    line.send({serverContent: {outputTranscription: {text: 'Copper '}}});
    line.send({serverContent: {outputTranscription: {text: 'paste.'}, turnComplete: true}});
  });
};

it('asks one question, prints the transcript of the answer, and ends', async () => {
  const {server, exit, read} = await run('ask.mjs', answer);
  expect(await exit, read()).toBe(0);
  expect(read()).toBe('Copper paste.');
  expect(server.lines).toHaveLength(1);
  expect(server.lines[0]?.faults).toEqual([]);
  expect(server.lines[0]?.messages).toEqual([
    {realtimeInput: {text: 'Which grease suits a steel seat post?'}},
  ]);
});

it.each([
  ['before the setup is accepted', refuse(1008, 'model not found')],
  [
    'after it',
    (line) => {
      accept(line);
      line.close(1008, 'model not found');
    },
  ],
] satisfies [string, Script][])('says why when the server closes %s', async (_, script) => {
  const {server, exit, read} = await run('ask.mjs', script);
  expect(await exit).toBe(1);
  expect(read()).toMatch('Closed with 1008 model not found');
  expect(server.lines).toHaveLength(1);
});

it('runs the configuration with all five terms', async () => {
  const {server, exit, read} = await run('terms.mjs', (line) => {
    accept(line);
    void waitFor(() => expect(line.messages).toHaveLength(1)).then(() => line.close(1000));
  });
  expect(await exit, read()).toBe(0);
  expect(read()).toMatch('setupComplete');
  expect(server.lines[0]?.setup).toMatchObject({
    generationConfig: {responseModalities: ['AUDIO']},
    realtimeInputConfig: {automaticActivityDetection: {silenceDurationMs: 700}},
    tools: [{functionDeclarations: [{name: 'ring_bell'}]}],
  });
});
