import {all, textOf} from '../dom';

/**
 * How many files go with a draft. A box has one place for them: empty there is none, and each that has arrived there has a hidden field. A
 * place that is not there, or holds something else (a file on its way), proves nothing: null. Files of Drive stand in the text itself.
 */
export function countDraftFiles(box: Element): number | null {
  const [place, ...others] = all(box, '.GM');
  if (!place || others.length > 0) return null;
  const links = all(box, '[g_editable="true"] .gmail_drive_chip').length;
  const files = all(place, 'input[name="attach"]').length;
  if (files + links > 0) return files + links;
  const isEmpty = textOf(place).trim() === '' && all(place, 'a, img, input, progress, [role]').length === 0;
  return isEmpty ? 0 : null;
}
