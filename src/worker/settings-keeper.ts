import type {Settings} from '../domain/settings';
import type {KeptValues} from './kept-values';
import {parseSettings} from './parse-settings';
import type {SettingsKeeper} from './ports';

export const settingsKey = 'settings';

/** Settings in `storage.local`. Only what the user chose is stored, so that a better default reaches everybody else. */
export function createSettingsKeeper(values: KeptValues, defaults: Settings): SettingsKeeper {
  const chosen = async (): Promise<Partial<Settings>> =>
    parseSettings((await values.get([settingsKey]))[settingsKey]);
  return {
    read: async () => ({...defaults, ...(await chosen())}),
    async change(changes) {
      const next = {...(await chosen()), ...changes};
      await values.set({[settingsKey]: next});
      return {...defaults, ...next};
    },
  };
}
