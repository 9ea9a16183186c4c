import { EventEmitter } from 'node:events';
import type { NativeTheme } from 'electron';
import { tellDriver } from './driver';
import { launchOptions } from './launch-options';

type Part = Pick<NativeTheme, 'shouldUseDarkColors' | 'shouldUseHighContrastColors' | 'themeSource'>;

export class StandInTheme extends EventEmitter implements Part {
  #source: NativeTheme['themeSource'] = 'system';

  get themeSource(): NativeTheme['themeSource'] {
    return this.#source;
  }
  set themeSource(source: NativeTheme['themeSource']) {
    this.#source = source;
    tellDriver('theme.set', { scheme: this.shouldUseDarkColors ? 'dark' : 'light' });
    this.emit('updated');
  }
  get shouldUseDarkColors(): boolean {
    return (this.#source === 'system' ? launchOptions.systemTheme : this.#source) === 'dark';
  }
  readonly shouldUseHighContrastColors = false;
}

export const nativeTheme = new StandInTheme();
