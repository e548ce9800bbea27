import {readFileSync} from 'node:fs';
import {expect, type Page, test} from 'playwright/test';
import {buildScript} from '../../tools/page-reader';

/** What stands in a draft, where the user left the caret, and what stands there once a letter is in it. */
interface Scenario {
  name: string;
  /** Of the user's own. `|` is the caret; without one the user was never there. */
  own: string;
  direction?: 'rtl';
  signature?: boolean;
  quote?: boolean;
  /** `*` is the letter; white space counts as one space. */
  becomes: string;
}

const scenarios: Scenario[] = [
  {name: 'into an empty draft', own: '', becomes: '*'},
  {name: 'above a signature', own: '', signature: true, becomes: '* Robin Vale'},
  {
    name: 'above a signature and a quote',
    own: '',
    signature: true,
    quote: true,
    becomes: '* Robin Vale We will decide',
  },
  {
    name: 'after what was written above a signature and a quote',
    own: 'Hello Maya, |',
    signature: true,
    quote: true,
    becomes: 'Hello Maya, * Robin Vale We will decide',
  },
  {name: 'in the middle of a sentence', own: 'Before |after it.', becomes: 'Before *after it.'},
  {name: 'in the middle of a word', own: 'Be|fore', becomes: 'Be*fore'},
  {
    name: 'into a draft from right to left',
    own: 'שלום מאיה, |',
    direction: 'rtl',
    becomes: 'שלום מאיה, *',
  },
  {
    name: 'in the middle of a draft from right to left, above a signature',
    own: 'שלום |מאיה',
    direction: 'rtl',
    signature: true,
    becomes: 'שלום *מאיה Robin Vale',
  },
];

const letter = 'Dear Maya,\n\nThank you for <today> & the talk.\n\nBest wishes,\nRobin';

interface Site {
  url: string;
  page: string;
  script: [file: string, name: string];
  create: string;
  editor: string;
  signature: string;
  quote: string;
  redo: string;
}

const sites: Record<'gmail' | 'outlook', Site> = {
  gmail: {
    url: 'https://mail.google.com/mail/u/0/#inbox',
    page: 'gmail-composes',
    script: ['src/webmail/gmail/gmail.ts', 'gmail'],
    create: 'gmail.createGmail',
    editor: '[g_editable="true"][role="textbox"]',
    signature: '<div class="gmail_signature">Robin Vale</div>',
    quote: '<div class="gmail_quote"><blockquote>We will decide</blockquote></div>',
    redo: 'Control+Shift+z',
  },
  outlook: {
    url: 'https://outlook.office.com/mail/inbox',
    page: 'outlook-new-mail',
    script: ['src/webmail/outlook/outlook.ts', 'outlook'],
    create: 'outlook.createOutlook',
    editor: '[id^="editorParent_"] > div',
    signature: '<div id="Signature">Robin Vale</div>',
    quote: '<div id="appendonsend"></div><div id="divRplyFwdMsg">We will decide</div>',
    redo: 'Control+y',
  },
};

/** In Outlook the text is typed where a browser takes no paste from an extension. */
const ways = [
  {webmail: 'gmail', by: 'typing', prepare: ''},
  {webmail: 'outlook', by: 'a paste', prepare: ''},
  {webmail: 'outlook', by: 'typing', prepare: 'CSS.supports = () => true;'},
] as const;

for (const {webmail, by, prepare} of ways) {
  const site = sites[webmail];
  let scripts: string[];
  test.beforeAll(async () => {
    scripts = [
      await buildScript(...site.script),
      await buildScript('e2e/practice/outlook/page/editor.ts', 'practiceEditor'),
    ];
  });

  /** The site's page with two drafts open, of which the first holds other words. */
  const open = async (page: Page, {own, direction, signature, quote}: Scenario) => {
    const body = readFileSync(`e2e/webmail/pages/${site.page}.html`, 'utf8');
    await page.route('**/*', route => route.fulfill({contentType: 'text/html; charset=utf-8', body}));
    await page.goto(site.url);
    if (webmail === 'outlook')
      await page.evaluate(() => {
        const box = document.querySelector('#docking_InitVisiblePart_0');
        const other = box?.cloneNode(true) as Element;
        for (const one of [other, ...other.querySelectorAll('[id]')])
          one.id = one.id.replace(/_\d$/, digit => `_${Number(digit.slice(1)) + 1}`);
        box?.after(other);
      });
    for (const script of scripts) await page.evaluate(script.replace(/^(var|const) /, 'globalThis.'));
    const kept = `${signature ? site.signature : ''}${quote ? site.quote : ''}`;
    const contents = ['<div>The other draft</div>', `<div>${own.replace('|', '') || '<br>'}</div>${kept}`];
    await page.evaluate(
      ({selector, contents, direction, isOutlook}) => {
        const editors = [...document.querySelectorAll<HTMLElement>(selector)];
        for (const [index, content] of contents.entries()) {
          const editor = editors[index];
          if (!editor) throw new Error('No such draft');
          editor.dir = direction;
          editor.innerHTML = content;
          if (!isOutlook) continue;
          const nodes = [...editor.childNodes];
          editor.replaceChildren();
          const {practiceEditor} = globalThis as unknown as {
            practiceEditor: {
              mountEditor(place: Element, nodes: Node[], dark: boolean, changed: () => void): void;
            };
          };
          practiceEditor.mountEditor(editor, nodes, false, () => undefined);
        }
      },
      {
        selector: site.editor,
        contents,
        direction: direction ?? 'ltr',
        isOutlook: webmail === 'outlook',
      },
    );
    await page.evaluate(`${prepare} globalThis.webmail = ${site.create}(document);
      webmail.rememberCarets(new AbortController().signal);`);
  };

  const placeCaret = (page: Page, own: string) =>
    page.evaluate(
      async ({selector, before, words}) => {
        const editor = document.querySelectorAll<HTMLElement>(selector)[1];
        if (!editor) throw new Error('No draft');
        const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
        let node = walker.nextNode();
        while (node && !node.textContent?.includes(words.trim())) node = walker.nextNode();
        if (!node) throw new Error('No such words');
        editor.focus();
        getSelection()?.collapse(node, Math.min(before.length, node.textContent?.length ?? 0));
        await new Promise(requestAnimationFrame);
      },
      {selector: site.editor, before: own.split('|')[0] ?? '', words: own.replace('|', '')},
    );

  for (const scenario of scenarios)
    test(`${webmail}, by ${by}: a letter goes ${scenario.name}, is undone at once and done again, and the other draft is left alone`, async ({
      page,
    }) => {
      await open(page, scenario);
      const drafts = () =>
        page
          .locator(site.editor)
          .evaluateAll(editors =>
            editors
              .slice(0, 2)
              .map(editor => (editor as HTMLElement).innerText.replace(/[\s\u200b]+/g, ' ').trim()),
          );
      const before = await drafts();
      if (scenario.own.includes('|')) await placeCaret(page, scenario.own);
      const result = await page.evaluate(
        `webmail.insert(webmail.readComposes().boxes.filter(box => box.editor).find(box =>
          box.editor === document.querySelectorAll(${JSON.stringify(site.editor)})[1]), ${JSON.stringify(letter)}).then(r => r.ok || r.problem)`,
      );
      expect(result).toBe(true);
      const bare = (text: string) => text.replace(/\s+/g, '');
      const wanted = bare(scenario.becomes.replace('*', letter));
      const [other, written = ''] = await drafts();
      expect(other).toBe(before[0]);
      expect(bare(written)).toBe(wanted);
      await expect(page.locator(site.editor).nth(1)).toHaveAttribute('dir', scenario.direction ?? 'ltr');
      await page.keyboard.press('Control+z');
      await expect.poll(drafts).toEqual(before);
      await page.keyboard.press(site.redo);
      await expect.poll(async () => (await drafts()).map(bare)).toEqual([bare(before[0] ?? ''), wanted]);
    });
}
