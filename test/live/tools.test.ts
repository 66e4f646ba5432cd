import {describe, expect, it, onTestFinished, vi} from 'vitest';
import {HELD_MS} from '../../docs/live-api/client/conversation.mjs';
import {handlersFor} from '../../docs/live-api/client/stock.mjs';
import type {Stock} from '../../docs/live-api/client/stock.mjs';
import {accept, refuse, resumable} from './liveServer.js';
import type {Line} from './liveServer.js';
import {talk, waitFor} from './talk.js';

const call = (id: string, name: string, args: Record<string, unknown>) => ({
  toolCall: {functionCalls: [{id, name, args}]},
});
const brakePads = call('fc-12', 'check_stock', {part: 'brake pad'});
const chain = call('fc-13', 'order_part', {part: 'chain', repair: 'R7'});

const responses = (line: Line) =>
  line.messages.flatMap(({toolResponse}) => toolResponse?.functionResponses ?? []);

/** A stock list that waits until the test lets it answer. */
function createStock() {
  const waiting: ((pieces: number) => void)[] = [];
  const signals: AbortSignal[] = [];
  const wait = (signal: AbortSignal) => {
    signals.push(signal);
    return new Promise<number>((resolve) => waiting.push(resolve));
  };
  const takeBack = vi.fn<Stock['takeBack']>(() => Promise.resolve());
  const stock: Stock = {
    count: (_, signal) => wait(signal),
    order: async (_key, _part, signal) => void (await wait(signal)),
    takeBack,
  };
  return {
    handlers: handlersFor(stock),
    signals,
    takeBack,
    /** Waits until so many calls run. */
    running: (count: number) => waitFor(() => expect(signals).toHaveLength(count)),
    answer: (pieces: number) => {
      for (const resolve of waiting.splice(0)) resolve(pieces);
    },
  };
}

describe('a call', () => {
  it('is answered with its id, while others still run', async () => {
    const {line, until} = await talk([accept], {
      handlers: handlersFor({
        count: (part) => (part === 'chain' ? new Promise(() => {}) : Promise.resolve(4)),
        order: () => Promise.resolve(),
        takeBack: () => Promise.resolve(),
      }),
    });
    await until('open');
    const server = await line(0);
    server.send({
      toolCall: {
        functionCalls: [
          {id: 'fc-1', name: 'check_stock', args: {part: 'chain'}},
          {id: 'fc-2', name: 'check_stock', args: {part: 'brake pad'}},
        ],
      },
    });
    await waitFor(() =>
      expect(responses(server)).toEqual([
        {id: 'fc-2', name: 'check_stock', response: {output: {pieces: 4}}, scheduling: 'WHEN_IDLE'},
      ]),
    );
  });

  it.each([
    ['fails', 'check_stock', 'Error: Stock server is down'],
    ['names a function that does not exist', 'sell_shop', 'Error: There is no function sell_shop'],
    ['names what every object has', 'toString', 'Error: There is no function toString'],
  ])('that %s is answered with an error', async (_, name, error) => {
    const {line, until} = await talk([accept], {
      handlers: {check_stock: {run: () => Promise.reject(new Error('Stock server is down'))}},
    });
    await until('open');
    const server = await line(0);
    server.send(call('fc-1', name, {}));
    await waitFor(() => expect(responses(server)).toHaveLength(1));
    expect(responses(server)).toMatchObject([{id: 'fc-1', response: {error}}]);
  });

  it('that runs holds up neither an interruption nor the next answer', async () => {
    const stock = createStock();
    const {line, until, heard} = await talk([accept], {handlers: stock.handlers});
    await until('open');
    const server = await line(0);
    server.send(brakePads);
    await stock.running(1);
    server.send({serverContent: {interrupted: true}});
    server.send({
      serverContent: {modelTurn: {parts: [{inlineData: {mimeType: 'audio/pcm', data: 'AAA='}}]}},
    });
    await waitFor(() => expect(heard).toEqual(['flush', 'play 2']));
    expect(responses(server)).toEqual([]);
    stock.answer(4);
    await waitFor(() => expect(responses(server)).toHaveLength(1));
  });

  it('that the server tells twice runs once', async () => {
    const stock = createStock();
    const {line, until, heard} = await talk([accept], {handlers: stock.handlers});
    await until('open');
    const server = await line(0);
    server.send(brakePads);
    server.send(brakePads);
    server.send({serverContent: {interrupted: true}});
    await waitFor(() => expect(heard).toEqual(['flush']));
    expect(stock.signals).toHaveLength(1);
  });
});

describe('a cancelled call', () => {
  it('is aborted, and nothing is sent for it', async () => {
    const stock = createStock();
    const {line, until} = await talk([accept], {handlers: stock.handlers});
    await until('open');
    const server = await line(0);
    server.send(brakePads);
    await stock.running(1);
    server.send({toolCallCancellation: {ids: ['fc-12', 'fc-99']}});
    await waitFor(() => expect(stock.signals[0]?.aborted).toBe(true));
    stock.answer(4);
    // The next call's response would come after one for the cancelled call.
    server.send(call('fc-20', 'check_stock', {part: 'chain'}));
    await stock.running(2);
    stock.answer(1);
    await waitFor(() => expect(responses(server).map(({id}) => id)).toEqual(['fc-20']));
    expect(stock.takeBack).not.toHaveBeenCalled();
  });

  it('is taken back when it went through all the same', async () => {
    const stock = createStock();
    const {line, until} = await talk([accept], {handlers: stock.handlers});
    await until('open');
    const server = await line(0);
    server.send(chain);
    await stock.running(1);
    server.send({toolCallCancellation: {ids: ['fc-13']}});
    await waitFor(() => expect(stock.signals[0]?.aborted).toBe(true));
    expect(stock.takeBack).not.toHaveBeenCalled();
    stock.answer(0);
    await waitFor(() => expect(stock.takeBack).toHaveBeenCalledExactlyOnceWith('R7/chain'));
    expect(responses(server)).toEqual([]);
  });

  it('is taken back when it was stopped half-way, since nobody knows what went through', async () => {
    const undo = vi.fn(() => Promise.reject(new Error('the shop is closed')));
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => log.mockRestore());
    const {line, until} = await talk([accept], {
      handlers: {
        order_part: {
          run: (_, signal) =>
            new Promise((_, reject) => {
              signal.addEventListener('abort', () => reject(new Error('aborted')));
            }),
          undo,
        },
      },
    });
    await until('open');
    const server = await line(0);
    server.send(chain);
    server.send({toolCallCancellation: {ids: ['fc-13']}});
    await waitFor(() =>
      expect(undo).toHaveBeenCalledExactlyOnceWith(chain.toolCall.functionCalls[0]?.args),
    );
    await waitFor(() => expect(log).toHaveBeenCalledOnce());
    expect(responses(server)).toEqual([]);
  });

  it('is taken back once when it was done already', async () => {
    const stock = createStock();
    const {line, until, heard} = await talk([accept], {handlers: stock.handlers});
    await until('open');
    const server = await line(0);
    server.send(chain);
    await stock.running(1);
    stock.answer(0);
    await waitFor(() => expect(responses(server)).toHaveLength(1));
    server.send({toolCallCancellation: {ids: ['fc-13']}});
    server.send({toolCallCancellation: {ids: ['fc-13']}});
    server.send({serverContent: {interrupted: true}});
    await waitFor(() => expect(heard).toEqual(['flush']));
    expect(stock.takeBack).toHaveBeenCalledExactlyOnceWith('R7/chain');
  });
});

describe('a loss while a call runs', () => {
  it('lets the resumed session have the response, with the old id', async () => {
    const stock = createStock();
    const {line, until, statuses} = await talk([accept, accept], {handlers: stock.handlers});
    await until('open');
    const old = await line(0);
    old.send(resumable('handle'));
    old.send(brakePads);
    await stock.running(1);
    old.drop();
    await waitFor(() => expect(statuses).toContain('reconnecting'));
    stock.answer(4);
    const resumed = await line(1);
    await waitFor(() => expect(responses(resumed)).toMatchObject([{id: 'fc-12'}]));
  });

  it('holds a response back until there is a connection', async () => {
    const stock = createStock();
    let goOn = () => {};
    const {line, until} = await talk([accept, accept], {
      handlers: stock.handlers,
      pause: () => new Promise((resolve) => (goOn = resolve)),
    });
    await until('open');
    const old = await line(0);
    old.send(resumable('handle'));
    old.send(brakePads);
    await stock.running(1);
    old.drop();
    await until('reconnecting');
    stock.answer(4);
    await new Promise(setImmediate);
    goOn();
    const resumed = await line(1);
    await waitFor(() => expect(responses(resumed)).toMatchObject([{id: 'fc-12'}]));
  });

  it('gives a new session no response, but tells it what is done', async () => {
    const stock = createStock();
    const {line, until, clock} = await talk([accept, refuse(1007), accept], {
      handlers: stock.handlers,
    });
    await until('open');
    const old = await line(0);
    old.send(resumable('handle'));
    old.send(chain);
    await stock.running(1);
    stock.answer(0);
    await waitFor(() => expect(responses(old)).toHaveLength(1));
    old.send(brakePads);
    await stock.running(2);
    clock.ms = HELD_MS;
    old.drop();
    const renewed = await line(2);
    await until('open');
    expect(stock.signals[1]?.aborted).toBe(true);
    stock.answer(4);
    const text = 'Done already: order_part {"part":"chain","repair":"R7"}';
    await waitFor(() =>
      expect(renewed.messages).toEqual([
        {clientContent: {turns: [{role: 'user', parts: [{text}]}], turnComplete: false}},
      ]),
    );
  });
});
