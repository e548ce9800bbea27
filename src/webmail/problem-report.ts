import {all, attribute, matches, tagOf} from './dom';
import {isVisible} from './visible';
import type {Problem, WebmailReader} from './webmail';

/** Roles of ARIA 1.2. A page may give a role any name, and a name may be anybody's. */
const roles = new Set(
  'alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo dialog document feed figure form grid gridcell group heading img link list listbox listitem log main menu menubar menuitem menuitemcheckbox menuitemradio navigation none note option presentation progressbar radio radiogroup region row rowgroup rowheader search searchbox separator slider spinbutton status switch tab table tablist tabpanel textbox timer toolbar tooltip tree treegrid treeitem'.split(
    ' ',
  ),
);

/** Lines of the outline, how deep it goes, and how many elements are looked at for it. */
const lineCap = 400;
const depthCap = 30;
const elementCap = 5_000;

export interface ProblemReport {
  webmail: WebmailReader['name'];
  problems: readonly Problem[];
  /** What the site's readers look for, in the order they try it. */
  selectors: Readonly<Record<string, readonly string[]>>;
  /** Where a mail's own content begins; nothing below is looked at. */
  insideMail: string;
}

/**
 * The page as structure alone, for somebody who mends the readers: how many of each thing they look for are there, and an outline of
 * tags and roles. Not a word, name, address or id that stands in the page is in it: only our own selectors, and tags and roles of the
 * standards.
 */
export function problemReport(
  document: Document,
  {webmail, problems, selectors, insideMail}: ProblemReport,
): string {
  const counts = Object.entries(selectors).map(([wanted, ways]) => {
    const found = ways.map(way => `${all(document, way).length} ${way}`);
    return `${wanted}: ${found.join(' · ')}`;
  });
  return [
    `Afterword cannot read ${webmail}.`,
    ...problems.map(problem => `- ${problem}`),
    '',
    'What is looked for, and how many are there:',
    ...counts,
    '',
    'Outline:',
    ...outline(document.body, insideMail),
  ].join('\n');
}

/** A line an element, indented by depth; what looks the same again right after is only counted. */
function outline(root: Element, insideMail: string): string[] {
  let visited = 0;
  const below = (parent: Element, depth: number): string[] => {
    if (depth > depthCap) return [];
    const lines: string[] = [];
    let [last, again] = ['', 0];
    const end = () => {
      if (again > 0) lines.push(`${'  '.repeat(depth)}… ${again} more like it`);
      again = 0;
    };
    for (const child of Array.from(parent.children)) {
      if (matches(child, 'script, style, svg, [data-afterword]')) continue;
      visited += 1;
      if (visited > elementCap) break;
      const own = '  '.repeat(depth) + nameOf(child);
      const block = [own, ...(matches(child, insideMail) ? [] : below(child, depth + 1))];
      if (block.join('\n') === last) {
        again += 1;
        continue;
      }
      end();
      last = block.join('\n');
      lines.push(...block);
    }
    end();
    return lines;
  };
  return below(root, 0).slice(0, lineCap);
}

function nameOf(element: Element): string {
  const tag =
    element instanceof HTMLUnknownElement || tagOf(element).includes('-') ? 'other' : tagOf(element);
  const role = attribute(element, 'role');
  return `${tag}${roles.has(role) ? ` ${role}` : ''}${isVisible(element) ? '' : ' (hidden)'}`;
}
