import type {Moment} from './derive';
import type {Ports} from './ports';

/** Now, and the settings in force: what every decision is taken by. */
export const momentOf = async ({clock, settings}: Ports): Promise<Moment> => ({
  settings: await settings.read(),
  now: clock.now(),
});
