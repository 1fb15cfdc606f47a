/**
 * What travels between the two halves of the stand-in: the child process, in which the app's main
 * bundle runs, and the test's process, which holds the browser.
 */

/** A window as tests see it. */
export interface WindowState {
  readonly id: number;
  readonly title: string;
  readonly url: string;
  readonly bounds: Electron.Rectangle;
  readonly visible: boolean;
  readonly focused: boolean;
  readonly minimized: boolean;
  readonly maximized: boolean;
  readonly backgroundColor: string | undefined;
  readonly titleBarOverlay: Electron.TitleBarOverlayOptions | boolean | undefined;
  readonly webPreferences: Electron.WebPreferences;
}

export interface MenuEntry {
  readonly label: string;
  readonly role?: string;
  readonly type: string;
  readonly accelerator?: string;
  readonly enabled: boolean;
  readonly visible: boolean;
  readonly checked: boolean;
  readonly submenu?: readonly MenuEntry[];
}

/** A dialog that was shown; `answered` once a test or a queued answer closed it. */
export interface DialogRecord {
  readonly kind: 'message' | 'error' | 'open' | 'save';
  readonly options: Record<string, unknown>;
  readonly answered: boolean;
}

export interface NotificationRecord {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly actions: readonly string[];
  readonly closed: boolean;
}

export interface TrayRecord {
  readonly image: string;
  readonly tooltip: string;
  readonly title: string;
  readonly menu: readonly MenuEntry[];
}

/** An attempt to reach the network, and whether the app itself stopped it. None ever leaves. */
export interface RequestRecord {
  readonly url: string;
  readonly cancelledByApp: boolean;
}

/** All that the app asked of the system so far. */
export interface Recorded {
  readonly name: string;
  readonly sandboxEnabled: boolean;
  readonly appUserModelId: string | null;
  readonly windows: readonly WindowState[];
  readonly menu: readonly MenuEntry[];
  readonly dialogs: readonly DialogRecord[];
  readonly notifications: readonly NotificationRecord[];
  readonly trays: readonly TrayRecord[];
  readonly external: readonly string[];
  readonly shownInFolder: readonly string[];
  readonly requests: readonly RequestRecord[];
  readonly themeSource: 'system' | 'light' | 'dark';
  readonly globalShortcuts: readonly string[];
  readonly loginItem: Electron.Settings;
  readonly badge: number;
}

export interface Frame {
  readonly url: string;
  readonly top: boolean;
}

export interface ServedResponse {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}

/** Asked by the child of the test's process. */
export interface BrowserCalls {
  /** Makes the page; its preload is already in place when it loads something. */
  open(window: { id: number; width: number; height: number; preload: string | null }): Promise<void>;
  /** @returns null, or why the page did not load */
  load(input: { id: number; url: string }): Promise<string | null>;
  reload(input: { id: number }): Promise<void>;
  close(input: { id: number }): Promise<void>;
  resize(input: { id: number; width: number; height: number }): Promise<void>;
  deliver(input: { id: number; message: ToPreload }): Promise<void>;
  press(input: { id: number; key: string; modifiers: string[]; type: string }): Promise<void>;
  edit(input: { id: number; command: string }): Promise<void>;
  /** @returns the page as a PDF */
  print(input: {
    id: number;
    pageSize: string;
    preferCSSPageSize: boolean;
    printBackground: boolean;
  }): Promise<Uint8Array>;
  colors(input: { scheme: 'light' | 'dark' }): Promise<void>;
  grant(input: { permissions: string[] }): Promise<void>;
  /** The app has done what it does when it is ready. */
  ready(input: object): Promise<void>;
  /** A window is on the screen. */
  shown(input: { id: number }): Promise<void>;
  /** This process found the lock taken. */
  handOver(input: { argv: string[]; cwd: string }): Promise<void>;
}

/** Asked by the test's process of the child. */
export interface AppCalls {
  /** Null when no handler is there for the scheme. */
  serve(request: {
    url: string;
    method: string;
    headers: Record<string, string>;
    body: Uint8Array | null;
  }): Promise<ServedResponse | null>;
  /** A request that leaves the app's own schemes. */
  outgoing(input: { url: string; type: string }): Promise<void>;
  /** @returns whether the window may go there */
  navigate(input: { id: number; url: string; frame: Frame }): Promise<boolean>;
  openWindow(input: { id: number; url: string; frameName: string }): Promise<void>;
  ipc(input: { id: number; frame: Frame; message: FromPreload }): Promise<void>;
  /** What `ipcRenderer.invoke` from any frame would answer; throws what it would throw. */
  invokeAs(input: { id: number; frame: Frame; channel: string; args: unknown[] }): Promise<unknown>;
  pageEvent(input: {
    id: number;
    event: 'loaded' | 'title' | 'gone' | 'crashed';
    url: string;
    title: string;
  }): Promise<void>;

  record(input: object): Promise<Recorded>;
  allows(input: { permission: string; url: string }): Promise<{ check: boolean; request: boolean }>;
  emit(input: {
    target: 'app' | 'powerMonitor' | 'nativeTheme' | 'screen';
    event: string;
    args: unknown[];
  }): Promise<void>;
  secondInstance(input: { argv: string[]; cwd: string }): Promise<void>;
  clickMenu(input: { path: string[]; byAccelerator: boolean }): Promise<void>;
  /** The keys of a shortcut that holds everywhere in the system. */
  pressGlobal(input: { accelerator: string }): Promise<void>;
  clickTray(input: { tray: number; path: string[] | null }): Promise<void>;
  clickNotification(input: { notification: number; action: number | null }): Promise<void>;
  answerDialog(input: { answer: Record<string, unknown> }): Promise<void>;
  /** Somebody sets the clock, or the machine slept: timers know nothing of it. */
  setClock(input: { byMs: number }): Promise<void>;
  /** Time passes, and timers that are due by then fire. */
  passTime(input: { ms: number }): Promise<void>;
  setTimeZone(input: { timeZone: string }): Promise<void>;
  systemColors(input: { scheme: 'light' | 'dark' }): Promise<void>;
  setBounds(input: { id: number; bounds: Electron.Rectangle }): Promise<void>;
  setMaximized(input: { id: number; maximized: boolean }): Promise<void>;
  minimize(input: { id: number }): Promise<void>;
  closeWindow(input: { id: number }): Promise<void>;
  quit(input: object): Promise<void>;
}

/** From the preload's world. */
export type FromPreload =
  | { readonly kind: 'invoke'; readonly call: number; readonly channel: string; readonly args: unknown[] }
  | { readonly kind: 'send'; readonly channel: string; readonly args: unknown[] };

/** To the preload's world. */
export type ToPreload =
  | { readonly kind: 'answer'; readonly call: number; readonly value?: unknown; readonly error?: string }
  | { readonly kind: 'message'; readonly channel: string; readonly args: unknown[] };

/** What the test's process hands the child at its start, in the environment variable of this name. */
export const setupVariable = 'ELECTRON_HOST_SETUP';
export interface Setup {
  readonly userData: string;
  readonly colorScheme: 'light' | 'dark';
  readonly workAreas: readonly Electron.Rectangle[];
  /** Accelerators that another app holds. */
  readonly takenShortcuts: readonly string[];
  /** What the clock says at the start; null is the machine's own. */
  readonly now: string | null;
  /** Whether the system has a place for tray icons. */
  readonly tray: boolean;
  readonly notifications: NotificationService;
}

/** What the system does with notifications: shows them, says nothing, refuses them, or has none. */
export type NotificationService = 'shows' | 'silent' | 'refuses' | 'none';
