/** Set for reading: short lines, tones side by side, what is still open marked. */
export const style = `
:root { color-scheme: light dark; --ink: light-dark(#17363b, #dfe9e7); --paper: light-dark(#fbfaf6, #14201f); --edge: light-dark(#d8d5ca, #344341); --warm: light-dark(#f3e3c3, #57421a) }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 1500px; padding: 24px; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif }
header { display: flex; flex-wrap: wrap; gap: 8px 32px; align-items: baseline }
nav { display: flex; flex-wrap: wrap; gap: 16px }
a { color: inherit }
h1, h2, h3 { font-weight: 600; line-height: 1.25 }
h2 { margin: 48px 0 8px; padding-top: 16px; border-top: 1px solid var(--edge) }
h3 { margin: 24px 0 8px; font-size: 15px }
.row { display: grid; grid-template-columns: repeat(auto-fill, minmax(320px, 1fr)); gap: 16px }
article { border: 1px solid var(--edge); border-radius: 8px; padding: 12px 16px; max-width: 62ch }
article p { margin: 0 0 8px }
.tone { font-size: 13px; opacity: .75 }
.subject { font-weight: 600 }
.body { white-space: pre-line; margin-bottom: 0 }
mark { background: var(--warm); color: inherit; border-radius: 3px; padding: 0 4px }
`;
