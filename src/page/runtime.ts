/** The part of the extension API a mail page uses. No polyfill here: it would be compiled again on each load of the mail page. */
interface Runtime {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(listener: (message: unknown) => void): void;
    removeListener(listener: (message: unknown) => void): void;
  };
}

const api = globalThis as {browser?: {runtime?: Runtime}; chrome?: {runtime?: Runtime}};

/** The browser's own runtime object; undefined once the extension was updated or removed under this page. */
export const runtime = (): Runtime | undefined => (api.browser ?? api.chrome)?.runtime;
