import type {Attachment} from '../../correspondence/conversation';
import {el, setAttribute} from '../../page/element';
import {legacy} from '../ids';
import type {Mail} from '../setup';
import type {Site} from './site';

/** The cards below a message. They come one by one, first without name, then without address. */
export function attachmentArea(mail: Mail, site: Site): HTMLElement[] {
  if (mail.attachments.length === 0) return [];
  const cards = mail.attachments.map(file => card(file, mail, site));
  return [
    el(
      'div.hq.gt',
      {},
      el('div.hp', {}, el('span.aVW', {}, `${cards.length} ${site.words.attachments}`)),
      el('div.aQH', {}, ...cards),
    ),
  ];
}

function card(file: Attachment, mail: Mail, site: Site): HTMLElement {
  const element = el('span.aZo.N5jrZb', {tabindex: '-1'});
  const address = `https://mail.google.com/mail/u/${site.setup.accountIndex}?ui=2&attid=0.1&permmsgid=msg-f:${mail.id}&th=${mail.id ? legacy(mail.id) : ''}&view=att&disp=safe`;
  site.later(() => {
    element.replaceChildren(
      el(
        'a.aQy.e',
        {href: `${address}&disp=inline`, target: '_blank', role: 'link'},
        el('div.aYv', {}, el('span.aV3', {}, file.name), el('span.SaH2Ve', {}, file.size)),
      ),
    );
    site.later(() => {
      setAttribute(element, 'download_url', `${file.type}:${encodeURIComponent(file.name)}:${address}`);
    });
  });
  return element;
}
