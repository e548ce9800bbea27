import {render} from 'preact';
import {browser} from '../browser';
import {ask} from '../own-page/ask';
import {copyText} from '../own-page/copy-text';
import {download} from '../own-page/download';
import {followChanges} from '../own-page/follow-changes';
import {speakTheirLanguage} from '../own-page/speak-their-language';
import {followSystemTheme} from '../own-page/theme';
import {Desk} from './desk';

await speakTheirLanguage();
const place = document.getElementById('afterword');
if (!place) throw new Error('The desk has no place to show itself in.');

followSystemTheme(place);
render(
  <Desk
    port={{
      ask,
      version: browser.runtime.getManifest().version,
      follow: followChanges,
      copy: copyText,
      download,
      permitReminders: () => browser.permissions.request({permissions: ['notifications']}),
    }}
  />,
  place,
);
