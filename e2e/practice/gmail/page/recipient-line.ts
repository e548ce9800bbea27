import type {Correspondent} from '../../correspondence/conversation';
import {el} from '../../page/element';
import type {Mail} from '../setup';
import {wholeDate} from './dates';
import type {Site} from './site';

/** "to me, Luis", with a button that opens the whole of it. */
export function recipientLine(mail: Mail, site: Site): HTMLElement {
  const {words} = site;
  const person = ({name, address}: Correspondent) =>
    el(
      'span.g2',
      {email: address, name, 'data-hovercard-id': address},
      address === site.mailbox.me.address ? words.me : name,
    );
  const all = [...mail.to, ...mail.cc];
  const details = el(
    'div.ajy',
    {role: 'button', tabindex: '0', 'aria-haspopup': 'true', 'data-tooltip': words.details},
    el('img.ajz', {alt: ''}),
  );
  const place = el(
    'div.iw.ajw',
    {},
    el('span.hb', {}, `${words.toLine} `, ...all.flatMap((one, at) => [at > 0 ? ', ' : null, person(one)])),
    details,
  );
  details.addEventListener('click', event => {
    event.stopPropagation();
    const open = place.querySelector(':scope > [data-details]');
    if (open) open.remove();
    else place.append(detailsTable(mail, site));
  });
  return place;
}

/** Repeats the sender, the recipients and the date, each with its label. */
function detailsTable(mail: Mail, {words}: Site): HTMLElement {
  const row = (label: string, people: Correspondent[]) =>
    people.length === 0
      ? null
      : el(
          'tr.ajv',
          {},
          el('td.ajB', {}, label),
          el(
            'td.ajC',
            {},
            ...people.map(({name, address}) => el('span.gD', {email: address, name}, `${name} <${address}>`)),
          ),
        );
  return el(
    'div.ajA.SK',
    {'data-details': ''},
    el(
      'table.ajC',
      {},
      el(
        'tbody',
        {},
        row(words.from, [mail.from]),
        row(words.to, mail.to),
        row(words.cc, mail.cc),
        el(
          'tr.ajv',
          {},
          el('td.ajB', {}, ''),
          el('td.ajC', {}, el('span.g3', {title: wholeDate(mail.at, words)}, wholeDate(mail.at, words))),
        ),
      ),
    ),
  );
}
