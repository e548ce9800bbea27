import {practiceGmail} from './gmail/practice-gmail';
import type {PracticeOptions} from './gmail/setup';
import {practiceOutlook} from './outlook/practice-outlook';
import type {OutlookOptions} from './outlook/setup';
import type {PracticeSite} from './practice-site';

/** How the mailboxes are to behave: what all know, what Gmail has of its own, and Outlook's own apart. */
export interface SiteOptions extends PracticeOptions {
  outlook?: OutlookOptions;
}

/** Every webmail there is for practice, told from the same options. */
export function practiceSites({outlook, ...options}: SiteOptions): Promise<PracticeSite[]> {
  const {start, latencyMs, filler, zone, only} = options;
  const shared = Object.fromEntries(
    Object.entries({start, latencyMs, filler, zone, only}).filter(([, value]) => value !== undefined),
  );
  return Promise.all([practiceGmail(options), practiceOutlook({...shared, ...outlook})]);
}
