import type { Menu, MenuItem, MenuItemConstructorOptions } from 'electron';
import type { ShownMenuItem } from '../calls';
import { app } from './app';
import { focusedWindow } from './windows';

type ItemPart = Pick<MenuItem, 'checked' | 'enabled' | 'id' | 'label'>;

/** What a role does in the stand-in; the others do what the page or the system does by itself. */
const ROLES: Readonly<Record<string, () => void>> = {
  quit: () => app.quit(),
  close: () => focusedWindow()?.close(),
};

export class StandInMenuItem implements ItemPart {
  readonly id: string;
  readonly label: string;
  readonly submenu: StandInMenu | undefined;
  enabled: boolean;
  checked: boolean;
  readonly #options: MenuItemConstructorOptions;

  constructor(options: MenuItemConstructorOptions) {
    this.#options = options;
    this.id = options.id ?? options.role ?? '';
    this.label = options.label ?? options.role ?? '';
    this.enabled = options.enabled ?? true;
    this.checked = options.checked ?? false;
    const { submenu } = options;
    if (Array.isArray(submenu)) this.submenu = StandInMenu.buildFromTemplate(submenu);
  }

  /** As a person does, who cannot click what is grey. */
  click(): void {
    if (!this.enabled) throw new Error(`“${this.label}” is not enabled.`);
    if (this.#options.type === 'checkbox') this.checked = !this.checked;
    const { role, click } = this.#options;
    if (role !== undefined) ROLES[role]?.();
    // Crux's own handlers take no arguments; one that did would show here, as a missing property.
    else (click as (() => void) | undefined)?.();
  }

  shown(): ShownMenuItem {
    const { role = '', type = 'normal', accelerator = '' } = this.#options;
    const { id, label, enabled, checked } = this;
    const items = this.submenu?.items.map((item) => item.shown()) ?? [];
    return { id, label, role, type, accelerator: accelerator ?? '', enabled, checked, items };
  }
}

type Part = Pick<Menu, 'popup'>;

/** A menu that tests can read and click. */
export class StandInMenu implements Part {
  static #application: StandInMenu | null = null;
  static buildFromTemplate(template: readonly MenuItemConstructorOptions[]): StandInMenu {
    return new StandInMenu(template.map((options) => new StandInMenuItem(options)));
  }
  static setApplicationMenu(menu: StandInMenu | null): void {
    StandInMenu.#application = menu;
  }
  static getApplicationMenu(): StandInMenu | null {
    return StandInMenu.#application;
  }

  readonly items: readonly StandInMenuItem[];
  constructor(items: readonly StandInMenuItem[]) {
    this.items = items;
  }

  getMenuItemById(id: string): StandInMenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }

  popup(): void {}
}
