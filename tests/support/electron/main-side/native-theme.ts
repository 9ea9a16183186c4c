import { EventEmitter } from 'node:events';
import type { NativeTheme } from 'electron';
import { tellDriver } from './driver';
import { launchOptions } from './launch-options';

type Part = Pick<NativeTheme, 'shouldUseDarkColors' | 'shouldUseHighContrastColors' | 'themeSource'>;

export class StandInTheme extends EventEmitter implements Part {
  #source: NativeTheme['themeSource'] = 'system';
  #system = launchOptions.systemTheme;

  get themeSource(): NativeTheme['themeSource'] {
    return this.#source;
  }
  set themeSource(source: NativeTheme['themeSource']) {
    this.#source = source;
    this.#tell();
  }
  /** What the person's system has, whatever the app has chosen. */
  set systemTheme(theme: 'light' | 'dark') {
    this.#system = theme;
    this.#tell();
  }
  get shouldUseDarkColors(): boolean {
    return (this.#source === 'system' ? this.#system : this.#source) === 'dark';
  }
  readonly shouldUseHighContrastColors = false;

  #tell(): void {
    tellDriver('theme.set', { scheme: this.shouldUseDarkColors ? 'dark' : 'light' });
    this.emit('updated');
  }
}

export const nativeTheme = new StandInTheme();
