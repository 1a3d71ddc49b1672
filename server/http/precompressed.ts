import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { RequestHandler } from 'express';

const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** Puts the file that the build compressed in the place of the one asked for, where the browser can read it. */
export function precompressed(folder: string): RequestHandler {
  return (request, response, next) => {
    if (!/^\/[\w.-]+\.(js|css|svg|json)$/.test(request.path)) return next();
    response.vary('Accept-Encoding');
    const fit = ENCODINGS.find(
      ([encoding, ending]) =>
        request.acceptsEncodings(encoding) === encoding && existsSync(join(folder, request.path + ending)),
    );
    if (fit) {
      response.type(extname(request.path)).setHeader('Content-Encoding', fit[0]);
      request.url = request.path + fit[1];
    }
    next();
  };
}
