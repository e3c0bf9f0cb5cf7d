import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import getPort from 'get-port';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** A built site at an address, until it is closed. */
export interface ServedSite extends AsyncDisposable {
  /** With the path that the site is below, and a slash behind it. */
  readonly address: string;
  /** Serves the site of another folder from now on, as a host does after a new build; `null` for none, as without a network. */
  serve(folder: string | null): void;
}

/** Serves the files of a folder below a path, as any static host would; at a port of the machine that is free, or at one given. */
export async function serveSite(folder: string, base: string, at?: number): Promise<ServedSite> {
  let current: string | null = folder;
  const server = createServer((request, response) => {
    if (current === null) return void request.destroy();
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    answer(current, decodeURIComponent(pathname).replace(base, '/')).then(({ status, type, content }) =>
      response.writeHead(status, { 'Content-Type': type }).end(content),
    );
  });
  const port = at ?? (await getPort());
  await new Promise<void>((resolve) => server.listen(port, resolve));
  return {
    address: `http://localhost:${port}${base}`,
    serve: (next) => (current = next),
    [Symbol.asyncDispose]: () => close(server),
  };
}

async function answer(folder: string, path: string) {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const type = mediaTypes[extname(file)] ?? 'application/octet-stream';
  try {
    return { status: 200, type, content: await readFile(join(folder, file)) };
  } catch {
    const content = await readFile(join(folder, '404.html')).catch(() => '');
    return { status: 404, type: 'text/html; charset=utf-8', content };
  }
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
