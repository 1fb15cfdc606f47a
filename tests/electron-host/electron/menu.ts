import { EventEmitter } from 'node:events';
import type { MenuEntry } from '../wire.ts';
import { app } from './app.ts';
import { focusedWindow } from './browser-window.ts';
import { answer, asWhole, type Part } from './link.ts';

type Options = Electron.MenuItemConstructorOptions;
type Role = NonNullable<Options['role']>;

/** What the system puts into a menu that is given by its role alone. */
const roleMenus: Partial<Record<Role, { label: string; submenu: Options[] }>> = {
  appMenu: { label: 'Kith', submenu: [{ role: 'about' }, { role: 'hide' }, { role: 'quit' }] },
  fileMenu: { label: 'File', submenu: [{ role: process.platform === 'darwin' ? 'close' : 'quit' }] },
  editMenu: { label: 'Edit', submenu: [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }] },
  viewMenu: { label: 'View', submenu: [{ role: 'togglefullscreen' }] },
  windowMenu: { label: 'Window', submenu: [{ role: 'minimize' }, { role: 'close' }] },
};

/** What an entry with a role does when it is chosen; roles not named do nothing that the stand-in shows. */
const roleActions: Partial<Record<Role, () => void>> = {
  quit: () => app.quit(),
  close: () => focusedWindow()?.close(),
  minimize: () => focusedWindow()?.minimize(),
  undo: () => focusedWindow()?.webContents.undo(),
  redo: () => focusedWindow()?.webContents.redo(),
  cut: () => focusedWindow()?.webContents.cut(),
  copy: () => focusedWindow()?.webContents.copy(),
  paste: () => focusedWindow()?.webContents.paste(),
  selectAll: () => focusedWindow()?.webContents.selectAll(),
};

export class MenuItem
  implements Part<Electron.MenuItem, 'menu' | 'submenu' | 'click' | 'type' | 'role' | 'accelerator'>
{
  readonly type: string;
  readonly role: Role | undefined;
  readonly accelerator: Electron.Accelerator | undefined;
  readonly submenu: Menu | undefined;
  label: string;
  id: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  readonly #click: Options['click'];

  constructor(options: Options) {
    const defaults = options.role && roleMenus[options.role];
    const submenu = options.submenu ?? defaults?.submenu;
    this.role = options.role;
    this.label = options.label ?? defaults?.label ?? options.role ?? '';
    this.id = options.id ?? '';
    this.type = options.type ?? (submenu ? 'submenu' : 'normal');
    this.accelerator = options.accelerator;
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.#click = options.click;
    if (Array.isArray(submenu)) this.submenu = Menu.buildFromTemplate(submenu);
    else this.submenu = submenu as Menu | undefined;
  }

  /** Chooses the entry, as a click or its keys do. */
  choose(byAccelerator: boolean): void {
    if (!this.enabled || !this.visible) throw new Error(`"${this.label}" cannot be chosen.`);
    if (this.type === 'checkbox') this.checked = !this.checked;
    const window = asWhole<Electron.BaseWindow>(focusedWindow() as object);
    if (this.#click) this.#click(asWhole<Electron.MenuItem>(this), window, { triggeredByAccelerator: byAccelerator });
    else if (this.role) roleActions[this.role]?.();
  }

  entry(): MenuEntry {
    const { label, type, role, accelerator, enabled, visible, checked, submenu } = this;
    return {
      label,
      type,
      enabled,
      visible,
      checked,
      ...(role !== undefined && { role }),
      ...(accelerator !== undefined && { accelerator }),
      ...(submenu && { submenu: submenu.entries() }),
    };
  }
}

export class Menu extends EventEmitter implements Part<Electron.Menu, 'items'> {
  static #application: Menu | null = null;
  readonly items: MenuItem[] = [];

  static buildFromTemplate(template: (Options | Electron.MenuItem)[]): Menu {
    const menu = new Menu();
    for (const options of template) {
      menu.items.push(options instanceof MenuItem ? options : new MenuItem(options as Options));
    }
    return menu;
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu;
  }

  static getApplicationMenu(): Menu | null {
    return Menu.#application;
  }

  getMenuItemById(id: string): Electron.MenuItem | null {
    const found = this.items.find((item) => item.id === id);
    if (found) return asWhole<Electron.MenuItem>(found);
    for (const { submenu } of this.items) {
      const below = submenu?.getMenuItemById(id);
      if (below) return below;
    }
    return null;
  }

  popup(): void {
    this.emit('menu-will-show');
  }

  entries(): MenuEntry[] {
    return this.items.map((item) => item.entry());
  }

  /** Chooses an entry by the labels (or roles) on the way to it. */
  choose(path: readonly string[], byAccelerator: boolean): void {
    const [first, ...rest] = path;
    const item = this.items.find(({ label, role }) => label === first || role === first);
    if (!item) throw new Error(`No entry "${first}" among ${this.items.map(({ label }) => label).join(', ')}`);
    if (rest.length === 0) item.choose(byAccelerator);
    else if (item.submenu) item.submenu.choose(rest, byAccelerator);
    else throw new Error(`"${first}" has no entries.`);
  }
}

answer({
  clickMenu: async ({ path, byAccelerator }) => {
    const menu = Menu.getApplicationMenu();
    if (!menu) throw new Error('There is no application menu.');
    menu.choose(path, byAccelerator);
  },
});
