import {render} from 'preact';
import {browser} from '../browser';
import {mailPatterns, mailTabs, startInTab} from '../mail-tabs';
import {ask} from '../own-page/ask';
import {speakTheirLanguage} from '../own-page/speak-their-language';
import {followSystemTheme} from '../own-page/theme';
import {Welcome} from './welcome';

await speakTheirLanguage();
const place = document.getElementById('afterword');
if (!place) throw new Error('The first page has no place to show itself in.');

followSystemTheme(place);
render(
  <Welcome
    port={{
      mayRead: () => browser.permissions.contains({origins: mailPatterns()}),
      askToRead: () => browser.permissions.request({origins: mailPatterns()}),
      mailTabs,
      startInTab,
      async remind() {
        const permitted = await browser.permissions.request({permissions: ['notifications']});
        return permitted && (await ask('reminding-changed', {notify: true})).ok;
      },
      openCatchUp: async () =>
        void (await browser.tabs.create({url: browser.runtime.getURL('src/desk/index.html#/catch-up')})),
      openDesk: () => browser.runtime.openOptionsPage(),
    }}
  />,
  place,
);
