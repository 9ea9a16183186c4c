import { SETTING_NAMES, SETTINGS, type SettingName } from '../../../bridge/settings';
import { always, type Command, type CommandMenu } from '../../state/commands/command';
import { changeSettings, settingsField } from '../../state/settings';

/** For each choice of a setting, the command that makes it. */
const commandsOf = Object.fromEntries(SETTING_NAMES.map((name) => [name, choiceCommands(name)])) as Readonly<
  Record<SettingName, readonly Command[]>
>;

/** The commands of all settings. */
export const settingCommands: readonly Command[] = Object.values(commandsOf).flat();

/** The menu of a setting. */
export function settingMenu(name: SettingName): CommandMenu {
  return { title: SETTINGS[name].title, entries: commandsOf[name] };
}

/** The menus of all settings. */
export const settingMenus: readonly CommandMenu[] = SETTING_NAMES.map(settingMenu);

function choiceCommands<S extends SettingName>(name: S): readonly Command[] {
  return Object.entries(SETTINGS[name].choices).map(([choice, title]) => ({
    id: `view.${name}.${choice}`,
    title,
    enabled: always,
    checked: (state) => settingsField.of(state)[name] === choice,
    run: ({ host }) => changeSettings(host, { [name]: choice }),
  }));
}
