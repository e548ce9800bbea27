import {practiceGmail} from './gmail/practice-gmail';
import type {PracticeOptions} from './gmail/setup';
import type {PracticeSite} from './practice-site';

/** Every webmail there is for practice, told from the same options. */
export const practiceSites = (options: PracticeOptions): Promise<PracticeSite[]> =>
  Promise.all([practiceGmail(options)]);
