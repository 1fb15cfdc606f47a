import { app } from './app.ts';
import { answer, type Part } from './link.ts';

type Handler = (request: Request) => Response | Promise<Response>;

class Protocol implements Part<Electron.Protocol> {
  readonly #handlers = new Map<string, Handler>();
  readonly #privileged = new Set<string>();

  registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]): void {
    app.mustNotBeReady('protocol.registerSchemesAsPrivileged()');
    for (const { scheme, privileges } of schemes) {
      if (privileges?.standard && privileges.secure) this.#privileged.add(scheme);
    }
  }

  handle(scheme: string, handler: Handler): void {
    if (!app.isReady()) throw new Error('protocol.handle() must be called after the app is ready');
    if (this.#handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    // The browser's half shows such pages under an https origin, which is right only for these.
    if (!this.#privileged.has(scheme))
      throw new Error(`The stand-in serves only standard, secure schemes, not ${scheme}.`);
    this.#handlers.set(scheme, handler);
  }

  isProtocolHandled(scheme: string): boolean {
    return this.#handlers.has(scheme);
  }

  unhandle(scheme: string): void {
    this.#handlers.delete(scheme);
  }

  handlerOf(scheme: string): Handler | undefined {
    return this.#handlers.get(scheme);
  }
}

export const protocol = new Protocol();

answer({
  serve: async ({ url, method, headers, body }) => {
    const handler = protocol.handlerOf(new URL(url).protocol.slice(0, -1));
    if (!handler) return null;
    const response = await handler(new Request(url, { method, headers, body: body ? Buffer.from(body) : null }));
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: new Uint8Array(await response.arrayBuffer()),
    };
  },
});
