import {browser} from './browser';

/** A script of ours and the pages it belongs to, as the manifest says. */
const scripts = (): {matches: string[]; js: string[]}[] =>
  (browser.runtime.getManifest().content_scripts ?? []).map(({matches, js}) => ({matches, js: js ?? []}));

/** The mail pages there are, as match patterns. */
export const mailPatterns = (): string[] => scripts().flatMap(({matches}) => matches);

/** The tabs that show a mail page now, which began before Afterword came. */
export async function mailTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({url: mailPatterns()});
  return tabs.flatMap(({id}) => (id === undefined ? [] : [id]));
}

/** Begins in a tab that was open before. False: the browser does not let us, and the tab has to be loaded once more. */
export async function startInTab(tabId: number): Promise<boolean> {
  try {
    for (const {matches, js} of scripts()) {
      const here = await browser.tabs.query({url: matches});
      if (!here.some(({id}) => id === tabId)) continue;
      await browser.scripting.executeScript({target: {tabId}, files: js});
      return true;
    }
    return false;
  } catch {
    return false;
  }
}
