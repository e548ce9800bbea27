import type {CDPSession, Page} from 'playwright';

interface DomNode {
  nodeName: string;
  nodeValue?: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
  backendNodeId: number;
}

/** What stands in the closed shadow root of one of our hosts, as a person would read it; null when the host is not there. */
export async function textIn(page: Page, what: string): Promise<string | null> {
  return withHost(page, what, async (_session, host) => wordsOf(host).join(' ').replace(/\s+/g, ' ').trim());
}

/** Presses the control in that root whose words or name are `label`, with the mouse, as a person would. False when there is none. */
export async function press(page: Page, what: string, label: string | RegExp): Promise<boolean> {
  const box = await withHost(page, what, async (session, host) => {
    const node = controls(host).find(control => matches(nameOf(control), label));
    if (!node) return null;
    await session.send('DOM.scrollIntoViewIfNeeded', {backendNodeId: node.backendNodeId});
    const {model} = await session.send('DOM.getBoxModel', {backendNodeId: node.backendNodeId});
    return model.border;
  });
  if (!box) return false;
  const [left = 0, top = 0, , , right = 0, bottom = 0] = box;
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
  return true;
}

async function withHost<Result>(
  page: Page,
  what: string,
  work: (session: CDPSession, host: DomNode) => Promise<Result>,
): Promise<Result | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const {root} = await session.send('DOM.getDocument', {depth: -1, pierce: true});
    const host = find(root as DomNode, node => attribute(node, 'data-afterword') === what);
    return host ? await work(session, host) : null;
  } finally {
    await session.detach();
  }
}

const childrenOf = (node: DomNode): DomNode[] => [...(node.shadowRoots ?? []), ...(node.children ?? [])];

function find(node: DomNode, wanted: (node: DomNode) => boolean): DomNode | undefined {
  if (wanted(node)) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return undefined;
}

function wordsOf(node: DomNode): string[] {
  if (node.nodeName === '#text') return [node.nodeValue ?? ''];
  if (node.nodeName === 'STYLE' || node.nodeName === 'SCRIPT') return [];
  return childrenOf(node).flatMap(wordsOf);
}

function controls(node: DomNode): DomNode[] {
  const here = /^(?:BUTTON|INPUT|TEXTAREA|A)$/.test(node.nodeName) || attribute(node, 'role') === 'option';
  return [...(here ? [node] : []), ...childrenOf(node).flatMap(controls)];
}

const nameOf = (node: DomNode): string =>
  attribute(node, 'aria-label') ?? wordsOf(node).join('').replace(/\s+/g, ' ').trim();

const matches = (name: string, label: string | RegExp): boolean =>
  typeof label === 'string' ? name === label : label.test(name);

function attribute({attributes = []}: DomNode, name: string): string | undefined {
  const index = attributes.findIndex((value, position) => position % 2 === 0 && value === name);
  return index < 0 ? undefined : attributes[index + 1];
}
