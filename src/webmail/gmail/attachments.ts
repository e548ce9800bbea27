import type {SeenAttachment} from '../../domain/sighting';
import {all, attribute, textOf} from '../dom';
import {oneLine} from '../one-line';
import {find, findOne} from './selectors';

/**
 * The files attached to a message. Cards of Drive and YouTube look the same but only link elsewhere; a card whose file is still
 * loading has a name already or is not counted yet.
 */
export function readAttachments(message: Element): SeenAttachment[] {
  return find(message, 'attachment').elements.flatMap(card => {
    const name = nameOf(card);
    return name === '' || linksElsewhere(card) ? [] : [{name}];
  });
}

/** `mime/type:url-encoded-name:address` where the browser is given it, else the name as shown. */
function nameOf(card: Element): string {
  const encoded = attribute(card, 'download_url').split(':')[1];
  const shown = findOne(card, 'attachmentName');
  return oneLine(decode(encoded) ?? (shown ? textOf(shown) : ''));
}

const linksElsewhere = (card: Element): boolean =>
  attribute(card, 'download_url') === '' &&
  all(card, 'a[href^="http"]').some(link => !/^https:\/\/mail\.google\.com\//.test(attribute(link, 'href')));

function decode(text: string | undefined): string | null {
  try {
    return text ? decodeURIComponent(text) : null;
  } catch {
    return null;
  }
}
