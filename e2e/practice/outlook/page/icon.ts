import {el} from '../../page/element';

/** Strokes on a field of 20 by 20. Drawn for the practice; only the names are those the real page gives its icons. */
const strokes: Record<string, string> = {
  ArchiveRegular: 'M3 4h14v4H3zM4 8v8h12V8M8 11h4',
  ArrowForwardRegular: 'M12 5l5 5-5 5M17 10H9a6 6 0 0 0-6 6',
  ArrowReplyAllRegular: 'M7 6l-4 4 4 4M11 6l-4 4 4 4M7 10h5a5 5 0 0 1 5 5',
  ArrowReplyRegular: 'M8 5l-5 5 5 5M3 10h8a6 6 0 0 1 6 6',
  AttachRegular: 'M14 6l-6 6a2 2 0 0 0 3 3l6-6a4 4 0 0 0-6-6l-6 6',
  CalendarRegular: 'M3 5h14v12H3zM3 9h14M7 3v4M13 3v4',
  Cancel: 'M5 5l10 10M15 5L5 15',
  CheckMark: 'M4 10l4 4 8-8',
  ChevronDownRegular: 'M5 8l5 5 5-5',
  ChevronLeftRegular: 'M12 5l-5 5 5 5',
  ChevronRightRegular: 'M8 5l5 5-5 5',
  ComposeRegular: 'M4 16l1-4 8-8 3 3-8 8zM10 17h7',
  DeleteRegular: 'M4 6h12M8 6V4h4v2M6 6l1 11h6l1-11',
  DraftsRegular: 'M4 4h8v12H4zM9 12l7-7',
  FlagRegular: 'M5 17V4h10l-2 4 2 4H5',
  FolderArrowRightRegular: 'M3 5h5l2 2h7v9H3zM8 11h5M11 9l2 2-2 2',
  InboxRegular: 'M4 4h12v12H4zM4 11h4l1 2h2l1-2h4',
  InfoFilled: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 9v5M10 6h.1',
  LineHorizontal3Regular: 'M4 6h12M4 10h12M4 14h12',
  MailReadRegular: 'M3 8l7-4 7 4v8H3zM3 8l7 4 7-4',
  MailRegular: 'M3 5h14v10H3zM3 6l7 5 7-5',
  MoreHorizontalRegular: 'M5 10h.1M10 10h.1M15 10h.1',
  OpenRegular: 'M9 4H4v12h12v-5M12 4h4v4M16 4l-7 7',
  PeopleRegular: 'M10 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 17a6 6 0 0 1 12 0',
  PinRegular: 'M12 3l5 5-4 1-3 4-3-3 4-3zM8 12l-5 5',
  PrimaryRegular: 'M10 3v14M3 10h14',
  SearchRegular: 'M9 14a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM13 13l4 4',
  SendRegular: 'M3 4l14 6-14 6 2-6zM5 10h6',
  SettingsRegular:
    'M10 13a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM10 3v2M10 15v2M3 10h2M15 10h2M5 5l1.500 1.500M13.500 13.500L15 15M15 5l-1.500 1.500M6.500 13.500L5 15',
  ShieldErrorRegular: 'M10 3l6 2v5c0 4-3 6-6 7-3-1-6-3-6-7V5zM10 7v4M10 13h.1',
  TaskListRegular: 'M4 6l1 1 2-2M4 13l1 1 2-2M10 6h6M10 13h6',
  WaffleRegular: 'M5 5h.1M10 5h.1M15 5h.1M5 10h.1M10 10h.1M15 10h.1M5 15h.1M10 15h.1M15 15h.1',
};

/** An icon as the page makes them: a node with the icon's name and the drawing inside. */
export function icon(name: string): HTMLElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', strokes[name] ?? '');
  svg.append(path);
  return el('i.icon', {'data-icon-name': name}, el('span', {role: 'presentation'}, svg));
}
