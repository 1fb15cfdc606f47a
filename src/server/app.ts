import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';
import type { Dispatch } from '../contract/index.ts';
import { failure, plainPage, statusFor } from './answers.ts';
import type { EventStreams } from './event-streams.ts';
import { refusal } from './guard.ts';
import { securityHeaders } from './headers.ts';
import type { Session } from './session.ts';
import { readStatic } from './static-files.ts';

/** Largest request bodies in bytes: an import brings a whole file in base64. */
const importLimit = 101_000_000;
/** Methods that are sent a whole file. */
const IMPORTS: ReadonlySet<string> = new Set(['import.preview', 'import.book']);
const usualLimit = 16_000_000;

export interface AppParts {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly session: Session;
  readonly dispatch: Dispatch;
  readonly streams: EventStreams;
  readonly rendererDir: string;
}

const isApi = (c: Context): boolean => c.req.path.startsWith('/api/');

function refuse(c: Context, status: 401 | 403 | 404 | 405 | 500, title: string, text: string): Response {
  c.header('Cache-Control', 'no-store');
  if (!isApi(c)) return c.html(plainPage(title, text), status);
  const code = status === 500 ? 'internal' : status === 404 ? 'not_found' : 'unauthorized';
  return c.json(failure(status === 405 ? 'unsupported' : code, text), status);
}

const tooLarge = (c: Context): Response => c.json(failure('invalid_input', 'The request is too large.'), 413);
const limitUsual = bodyLimit({ maxSize: usualLimit, onError: tooLarge });
const limitImport = bodyLimit({ maxSize: importLimit, onError: tooLarge });

/**
 * The browser face's routes. Every check stands before the routes, in this order: headers on every
 * answer, where the request comes from, what it may do, who it is.
 */
export function createApp({ origin, session, dispatch, streams, rendererDir }: AppParts): Hono {
  const app = new Hono();

  app.onError((_error, c) => refuse(c, 500, 'Something went wrong', 'Kith could not answer that request.'));
  app.notFound((c) => refuse(c, 404, 'Not found', 'There is nothing at this address.'));

  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
  });

  app.use(async (c, next) => {
    const reason = refusal(
      {
        method: c.req.method,
        host: c.req.header('host'),
        origin: c.req.header('origin'),
        secFetchSite: c.req.header('sec-fetch-site'),
      },
      origin,
    );
    if (reason) return refuse(c, 403, 'Refused', reason);
    if (!['GET', 'HEAD', 'POST'].includes(c.req.method)) {
      return refuse(c, 405, 'Not possible', 'Only GET and POST are understood.');
    }
    return next();
  });

  app.use(async (c, next) => {
    const token = c.req.query('token');
    const known = session.accepts(getCookie(c, session.cookieName));
    if (token !== undefined && c.req.method === 'GET' && !isApi(c)) {
      const cookie = session.redeem(token);
      if (cookie) setCookie(c, session.cookieName, cookie, { httpOnly: true, sameSite: 'Strict', path: '/' });
      if (cookie || known) {
        c.header('Cache-Control', 'no-store');
        return c.redirect('/', 303);
      }
    }
    if (known) return next();
    const text = token
      ? 'This address was used before. Each address that Kith prints in the terminal opens once; ask for a new one there.'
      : 'Open the address that Kith printed in the terminal. It lets this browser in.';
    return refuse(c, 401, 'Kith does not know this browser', text);
  });

  app.post('/api/:method', (c, next) => (IMPORTS.has(c.req.param('method') ?? '') ? limitImport : limitUsual)(c, next));
  app.post('/api/:method', async (c) => {
    c.header('Cache-Control', 'no-store');
    if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '')) {
      return c.json(failure('invalid_input', 'The body must be JSON (application/json).'), 415);
    }
    let input: unknown;
    try {
      input = JSON.parse(await c.req.text());
    } catch {
      return c.json(failure('invalid_input', 'The body is not valid JSON.'), 400);
    }
    const result = await dispatch(c.req.param('method'), input);
    return c.json(result, statusFor(result));
  });

  app.get('/api/events', (c) => {
    const stream = streams.open(async (send) => {
      // A reader that comes back may have missed changes.
      if (c.req.header('last-event-id')) send('book.changed', { tables: [] });
      const status = await dispatch('book.status', {});
      if (status.ok) send('book.status', status.data);
    });
    return c.body(stream, 200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  });

  app.all('/api/*', (c) => c.notFound());

  app.get('*', async (c) => {
    const file = await readStatic(rendererDir, c.req.path);
    return file ? c.body(file.body, 200, file.headers) : c.notFound();
  });

  return app;
}
