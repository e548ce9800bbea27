import type {Correspondent} from '../../correspondence/conversation';
import {el} from '../../page/element';
import type {Mail} from '../setup';
import {messageDate, wholeDate} from './dates';
import {recipientLine} from './recipient-line';
import type {Site} from './site';

/** A message folded to one line: who, when, the first words. No body, and seldom an id. */
export function collapsedSummary(mail: Mail, {words, clock}: Site): HTMLElement {
  const snippet = () => el('div.iA.g6', {}, el('span', {}, mail.snippet));
  return el(
    'div.adf.ads',
    {},
    avatar(mail.from),
    el(
      'div.gs',
      {},
      el(
        'table.cf.gJ',
        {cellpadding: '0'},
        el(
          'tbody',
          {},
          el(
            'tr.acZ',
            {},
            el('td.gF.gK', {}, senderSpan(mail.from), snippet()),
            el(
              'td.gH',
              {},
              el('span.g3', {title: wholeDate(mail.at, words)}, messageDate(mail.at, clock.now(), words)),
            ),
          ),
        ),
      ),
      el('div.G3', {style: 'display:none'}, snippet()),
    ),
  );
}

/** An opened message without its body: sender, date, recipients. Its last child is for the body. */
export function openedMessage(
  mail: Mail,
  site: Site,
  {reply: answer, collapse}: {reply: () => void; collapse: () => void},
): HTMLElement {
  const {words, clock} = site;
  const reply = el(
    'div.T-I.J-J5-Ji.T-I-Js-IF.aaq',
    {role: 'button', 'aria-label': words.reply, 'data-tooltip': words.reply, tabindex: '0'},
    el('img.hB', {alt: ''}),
  );
  reply.addEventListener('click', event => {
    event.stopPropagation();
    answer();
  });
  const header = el(
    'tr.acZ',
    {},
    el(
      'td.gF.gK',
      {},
      el(
        'h3.iw.gFxsud',
        {},
        senderSpan(mail.from),
        ' ',
        el(
          'span.go',
          {},
          el('span', {'aria-hidden': 'true'}, '<'),
          mail.from.address,
          el('span', {'aria-hidden': 'true'}, '>'),
        ),
      ),
    ),
    el(
      'td.gH.bAk',
      {},
      el(
        'div.gK',
        {},
        el(
          'span.g3',
          {title: wholeDate(mail.at, words), alt: wholeDate(mail.at, words), role: 'gridcell'},
          messageDate(mail.at, clock.now(), words),
        ),
      ),
    ),
    el('td.gH.acX.bAm', {}, reply),
  );
  header.addEventListener('click', collapse);
  return el(
    'div.adn.ads',
    {},
    avatar(mail.from),
    el(
      'div.gs',
      {},
      el(
        'div.gE.iv.gt',
        {},
        el(
          'table.cf.gJ',
          {cellpadding: '0'},
          el('tbody', {}, header, el('tr.acZ.xD', {}, el('td', {colspan: '3'}, recipientLine(mail, site)))),
        ),
      ),
    ),
    el('div.qQVYZb'),
    el('div'),
  );
}

const senderSpan = ({name, address}: Correspondent): HTMLElement =>
  el(
    'span.qu',
    {role: 'gridcell', translate: 'no', tabindex: '-1'},
    el('span.gD', {email: address, name, 'data-hovercard-id': address}, el('span', {}, name)),
  );

function avatar({name}: Correspondent): HTMLElement {
  const hue = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0) * 37, 0) % 360;
  return el(
    'div.aju',
    {},
    el('div.ajn', {style: `background:hsl(${hue} 45% 45%)`, 'aria-hidden': 'true'}, name.slice(0, 1)),
  );
}
