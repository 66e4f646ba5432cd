import fs from 'node:fs';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface ServeOptions {
  /** Sent as `Content-Security-Policy` with every page. */
  csp?: string;
  /** Called before each response; may take its time, or return `abort` to drop the connection. */
  onRequest?: (pathname: string) => undefined | 'abort' | Promise<undefined | 'abort'>;
}

export interface Server {
  /** Without a slash at the end. */
  url: string;
  /** Path names in the order they were asked for. */
  requests: string[];
  close: () => Promise<void>;
}

/** Serves a built site as a static host does: `/docs/intro` is `docs/intro/index.html` or `docs/intro.html`. */
export async function serve(folder: string, {csp, onRequest}: ServeOptions = {}): Promise<Server> {
  const requests: string[] = [];
  const respond = async (request: http.IncomingMessage, response: http.ServerResponse) => {
    const pathname = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push(pathname);
    if ((await onRequest?.(pathname)) === 'abort') {
      response.destroy();
      return;
    }
    const found = findFile(folder, pathname);
    const file = found ?? path.join(folder, '404.html');
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    const policy = csp && type.startsWith('text/html') ? {'content-security-policy': csp} : {};
    response.writeHead(found ? 200 : 404, {'content-type': type, ...policy});
    response.end(fs.existsSync(file) ? fs.readFileSync(file) : undefined);
  };
  const server = http.createServer((request, response) => void respond(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function findFile(folder: string, pathname: string): string | undefined {
  const base = path.join(folder, path.normalize(pathname));
  return [base, path.join(base, 'index.html'), `${base.replace(/[\\/]$/, '')}.html`].find(
    (file) => file.startsWith(folder) && fs.existsSync(file) && fs.statSync(file).isFile(),
  );
}
