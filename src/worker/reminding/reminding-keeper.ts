import type {Reminding} from '../../contract';
import type {KeptValues} from '../kept-values';

const key = 'reminding';

export type Chosen = Omit<Reminding, 'permitted'>;

export interface RemindingKeeper {
  /** Off, and without names, until the user chooses otherwise. */
  read(): Promise<Chosen>;
  change(changes: Partial<Chosen>): Promise<Chosen>;
}

export function createRemindingKeeper(values: KeptValues): RemindingKeeper {
  const read = async (): Promise<Chosen> => {
    const found = (await values.get([key]))[key];
    const given: Record<string, unknown> = typeof found === 'object' && found !== null ? {...found} : {};
    return {notify: given.notify === true, names: given.names === true};
  };
  return {
    read,
    async change(changes) {
      const chosen = {...(await read()), ...changes};
      await values.set({[key]: chosen});
      return chosen;
    },
  };
}
