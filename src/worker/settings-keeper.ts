import type {Settings} from '../domain/settings';
import type {KeptValues} from './kept-values';
import {parseSettings} from './parse-settings';
import type {SettingsKeeper} from './ports';

const key = 'settings';

/** Settings in `storage.local`. Only what the user chose is stored, so that a better default reaches everybody else. */
export function createSettingsKeeper(values: KeptValues, defaults: Settings): SettingsKeeper {
  const chosen = async (): Promise<Partial<Settings>> => parseSettings((await values.get([key]))[key]);
  return {
    read: async () => ({...defaults, ...(await chosen())}),
    async change(changes) {
      const next = {...(await chosen()), ...changes};
      await values.set({[key]: next});
      return {...defaults, ...next};
    },
  };
}
