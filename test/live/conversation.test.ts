import {describe, expect, it, vi} from 'vitest';
import {sendFrame, sendSpeech, toBase64} from '../../docs/live-api/client/media.mjs';
import {onMute, onPress, onRelease} from '../../docs/live-api/client/turns.mjs';
import {accept, resumable} from './liveServer.js';
import type {Line} from './liveServer.js';
import {talk, waitFor} from './talk.js';

const voice = (bytes: number) => ({
  modelTurn: {
    parts: [
      {inlineData: {mimeType: 'audio/pcm;rate=24000', data: toBase64(new Uint8Array(bytes))}},
    ],
  },
});

/** What a connection has been sent as live input. */
const inputs = (line: Line) => line.messages.map(({realtimeInput}) => realtimeInput);

describe('a conversation', () => {
  it('sends the model and the whole configuration, and asks for handles', async () => {
    const {line, until} = await talk([accept]);
    await until('open');
    const {setup, url} = await line(0);
    expect(url.pathname).toMatch(/\.v1\.GenerativeService\.BidiGenerateContent$/);
    expect(setup).toMatchObject({
      model: 'models/gemini-3.8-live',
      generationConfig: {responseModalities: ['AUDIO']},
      realtimeInputConfig: {automaticActivityDetection: {silenceDurationMs: 800}},
      contextWindowCompression: {slidingWindow: {}},
      sessionResumption: {},
      tools: [{functionDeclarations: [{name: 'check_stock'}, {name: 'order_part'}]}],
    });
  });

  it('carries audio both ways', async () => {
    const {conversation, line, until, heard} = await talk([accept]);
    await until('open');
    sendSpeech(
      conversation,
      Uint8Array.from({length: 3_200}, (_, index) => index % 256),
    );
    const server = await line(0);
    await waitFor(() => expect(server.messages).toHaveLength(3));
    const audio = inputs(server).map((input) => Buffer.from(input?.audio?.data ?? '', 'base64'));
    expect(audio.map(({length}) => length)).toEqual([1_280, 1_280, 640]);
    expect(Buffer.concat(audio)).toEqual(
      Buffer.from(Array.from({length: 3_200}, (_, index) => index % 256)),
    );
    server.send({serverContent: voice(960)});
    server.send({serverContent: {...voice(480), outputTranscription: {text: 'Yes.'}}});
    await waitFor(() => expect(heard).toEqual(['play 960', 'play 480']));
  });

  it('plays all parts of a message, and skips those without audio', async () => {
    const {line, until, heard} = await talk([accept]);
    await until('open');
    const [part] = voice(2).modelTurn.parts;
    const parts = [part!, {text: 'a thought'}, {executableCode: {code: '1'}}, part!];
    (await line(0)).send({serverContent: {modelTurn: {parts}}});
    await waitFor(() => expect(heard).toEqual(['play 2', 'play 2']));
  });

  it('sends frames and the signals of a talk button', async () => {
    const {conversation, line, until} = await talk([accept]);
    await until('open');
    sendFrame(conversation, new Uint8Array([0xff, 0xd8]));
    onPress(conversation, new Uint8Array(2));
    onRelease(conversation);
    onMute(conversation);
    const server = await line(0);
    await waitFor(() => expect(server.messages).toHaveLength(5));
    expect(inputs(server)).toEqual([
      {video: {data: '/9g=', mimeType: 'image/jpeg'}},
      {activityStart: {}},
      {audio: {data: 'AAA=', mimeType: 'audio/pcm;rate=16000'}},
      {activityEnd: {}},
      {audioStreamEnd: true},
    ]);
  });

  it('joins the fragments of both transcripts', async () => {
    const onCaption = vi.fn();
    const {conversation, line, until} = await talk([accept], {onCaption});
    await until('open');
    const server = await line(0);
    server.send({serverContent: {inputTranscription: {text: 'Is the hub '}}});
    server.send({serverContent: {outputTranscription: {text: 'Yes, '}}});
    server.send({serverContent: {inputTranscription: {text: 'worn?'}}});
    server.send({serverContent: {outputTranscription: {text: 'replace it.'}}});
    server.send({serverContent: {turnComplete: true}});
    await waitFor(() => expect(onCaption).toHaveBeenCalledTimes(5));
    expect(conversation.captions.turns).toEqual([
      {mechanic: 'Is the hub worn?', assistant: 'Yes, replace it.'},
      {mechanic: '', assistant: ''},
    ]);
  });

  it('says whether input was sent, and drops it without a connection', async () => {
    const {conversation, until, line} = await talk([accept]);
    expect(conversation.send({text: 'too early'})).toBe(false);
    await until('open');
    expect(conversation.send({text: 'in time'})).toBe(true);
    const server = await line(0);
    await waitFor(() => expect(inputs(server)).toEqual([{text: 'in time'}]));
  });
});

describe('a barge-in', () => {
  it('empties the queue at once, and plays the next answer', async () => {
    const {line, until, heard} = await talk([accept]);
    await until('open');
    const server = await line(0);
    server.send({serverContent: voice(2)});
    server.send({serverContent: {interrupted: true}});
    server.send({serverContent: {turnComplete: true}});
    server.send({serverContent: voice(4)});
    await waitFor(() => expect(heard).toEqual(['play 2', 'flush', 'play 4']));
  });

  it('drops audio that arrives with the interruption', async () => {
    const {line, until, heard} = await talk([accept]);
    await until('open');
    (await line(0)).send({serverContent: {...voice(2), interrupted: true}});
    await waitFor(() => expect(heard).toEqual(['flush']));
  });
});

describe('a connection that the server is about to end', () => {
  it('is left at once when nobody speaks, and resumed without a pause', async () => {
    const {line, until, pauses, server, statuses} = await talk([
      (old) => {
        accept(old);
        old.send(resumable('handle'));
        old.send({goAway: {timeLeft: '50s'}});
      },
      accept,
    ]);
    const {setup} = await line(1);
    expect(setup.sessionResumption).toEqual({handle: 'handle'});
    await until('open');
    expect(server.lines).toHaveLength(2);
    expect(pauses).toEqual([]);
    expect(statuses).toContain('reconnecting');
  });

  it('is left after the sentence, with the handle that stands for it', async () => {
    const {line, until, server, heard} = await talk([accept]);
    await until('open');
    const old = await line(0);
    old.send(resumable('before'));
    old.send({serverContent: voice(2)});
    old.send({goAway: {timeLeft: '50s'}});
    old.send({sessionResumptionUpdate: {resumable: false, newHandle: ''}});
    old.send({serverContent: voice(4)});
    await waitFor(() => expect(heard).toEqual(['play 2', 'play 4']));
    expect(server.lines).toHaveLength(1);
    old.send({serverContent: {turnComplete: true}});
    old.send(resumable('after'));
    const {setup} = await line(1);
    expect(setup.sessionResumption).toEqual({handle: 'after'});
  });

  it.each(['1.02s', undefined, 'soon'])('is left before its time %s is over', async (timeLeft) => {
    const {line, until} = await talk([accept]);
    await until('open');
    const old = await line(0);
    old.send(resumable('handle'));
    old.send({serverContent: voice(2)});
    old.send({goAway: timeLeft === undefined ? {} : {timeLeft}});
    const {setup} = await line(1);
    expect(setup.sessionResumption).toEqual({handle: 'handle'});
  });

  it('keeps the handle that it has when an update brings none', async () => {
    const {line, until} = await talk([accept]);
    await until('open');
    const old = await line(0);
    old.send(resumable('handle'));
    old.send({sessionResumptionUpdate: {resumable: false}});
    old.close(1011);
    const {setup} = await line(1);
    expect(setup.sessionResumption).toEqual({handle: 'handle'});
  });
});
