import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {GoogleGenAI} from '@google/genai';
import {build} from 'esbuild';
import {createToken} from './token.mjs';

const ai = new GoogleGenAI({apiKey: process.env.GEMINI_API_KEY, apiVersion: 'v1beta'});

/** The stock list. The arguments come from the model, so they are looked up and never run. */
const pieces = new Map([['brake pad', 4]]);
const orders = new Map();

/**
 * @typedef {{type: string, body: string | Uint8Array}} Answer
 * @typedef {(query: URLSearchParams) => Answer | Promise<Answer>} Route
 */

/** @type {Record<string, Route | undefined>} */
const routes = {
  'GET /': async () => ({type: 'text/html', body: await read('index.html')}),
  'GET /page.js': async () => script(await bundle('page.mjs')),
  'GET /microphone-worklet.mjs': async () => script(await read('microphone-worklet.mjs')),
  // Find out here who is asking. Whoever gets a token talks at your expense.
  'POST /live-token': async () => json(await createToken(ai)),
  'GET /stock': (query) => json({pieces: pieces.get(query.get('part') ?? '') ?? 0}),
  'PUT /orders': (query) => json(orders.set(query.get('key'), query.get('part')).size),
  'DELETE /orders': (query) => json(orders.delete(query.get('key'))),
};

/** @param {import('node:http').IncomingMessage} request */
async function answer({method, url}) {
  const {pathname, searchParams} = new URL(url ?? '/', 'http://localhost');
  const route = routes[`${method ?? ''} ${pathname}`];
  return route
    ? {status: 200, ...(await route(searchParams))}
    : {status: 404, type: 'text/plain', body: 'Not here'};
}

const server = createServer((request, response) => {
  answer(request).then(
    ({status, type, body}) => response.writeHead(status, {'content-type': type}).end(body),
    (error) => {
      console.error(error);
      response.writeHead(502).end();
    },
  );
});

server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  console.log('Listening', server.address());
});

/** @param {string | Uint8Array} body */
const script = (body) => ({type: 'text/javascript', body});

/** @param {unknown} value */
const json = (value) => ({type: 'application/json', body: JSON.stringify(value)});

/** @param {string} name */
const read = (name) => readFile(new URL(name, import.meta.url));

/** @param {string} name */
async function bundle(name) {
  const {outputFiles} = await build({
    entryPoints: [name],
    absWorkingDir: import.meta.dirname,
    bundle: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.contents ?? '';
}
