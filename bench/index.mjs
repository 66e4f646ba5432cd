import {fileURLToPath} from 'node:url';
import {createServer} from 'vite';

// The benchmark is TypeScript and reads the sources, as the tests do.
const server = await createServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: {middlewareMode: true, watch: null, ws: false},
  optimizeDeps: {noDiscovery: true, include: []},
});
try {
  const {run} = await server.ssrLoadModule(fileURLToPath(new URL('run.ts', import.meta.url)));
  await run(process.argv.slice(2));
} finally {
  await server.close();
}
