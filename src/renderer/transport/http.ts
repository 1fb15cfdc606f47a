import type { Capabilities, KithErrorShape, Result } from '../../contract/index.ts';
import { eventStream } from './event-stream.ts';
import type { Transport } from './types.ts';

function platform(): Capabilities['platform'] {
  const agent = navigator.userAgent;
  if (/Mac OS X|Macintosh/.test(agent)) return 'mac';
  if (/Windows/.test(agent)) return 'windows';
  return /Linux|X11/.test(agent) ? 'linux' : 'other';
}

const failure = (code: KithErrorShape['code'], message: string): Result<unknown> => ({
  ok: false,
  error: { code, message },
});

async function invoke(method: string, input: unknown): Promise<Result<unknown>> {
  let response: Response;
  try {
    const body = JSON.stringify(input);
    response = await fetch(`/api/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      // The last words, saved while the page goes away; browsers allow this for 64 KiB.
      keepalive: document.visibilityState === 'hidden' && body.length < 16_000,
    });
  } catch {
    return failure('internal', 'Kith is not running any more. Start it again, then reload this page.');
  }
  try {
    return (await response.json()) as Result<unknown>;
  } catch {
    return failure('internal', `Kith gave an answer that could not be read (HTTP ${response.status}).`);
  }
}

/** The browser face: calls are POSTs to the loopback server, events one stream that reconnects by itself. */
export function httpTransport(): Transport {
  return {
    capabilities: {
      face: 'browser',
      platform: platform(),
      ownTitleBar: false,
      tellsReminders: false,
      sitsOnDesktop: false,
      savesPdf: false,
    },
    invoke,
    on: eventStream('/api/events'),
  };
}
