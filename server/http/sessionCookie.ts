import type { CookieOptions, Request, Response } from 'express';

const LONGEST_MS = 12 * 60 * 60 * 1000;

/** `__Host-` binds the cookie to this very host over https; browsers refuse it on plain http, as on one's own machine. */
const nameFor = (request: Request) => (request.secure ? '__Host-samnod' : 'samnod_session');

const optionsFor = (request: Request): CookieOptions => ({
  httpOnly: true,
  secure: request.secure,
  sameSite: 'lax',
  path: '/',
});

/** The session's secret as the browser sent it; null when there is none. */
export function sessionCookie(request: Request): string | null {
  const name = `${nameFor(request)}=`;
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(name))?.slice(name.length) || null;
}

export function setSessionCookie(request: Request, response: Response, secret: string): void {
  response.cookie(nameFor(request), secret, { ...optionsFor(request), maxAge: LONGEST_MS });
}

export function clearSessionCookie(request: Request, response: Response): void {
  response.clearCookie(nameFor(request), optionsFor(request));
}
