import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** A draft that somebody might write, and what is to be said of it. */
export interface ExampleDraft {
  /** The check that must speak; `good` and `elsewhere`: none may. */
  label: string;
  scene: string;
  attachments: string[];
  text: string;
}

/** The drafts of one folder. A line `# scene + file, file` begins each; the file's name is the label. */
export function readDrafts(folder: string): ExampleDraft[] {
  const at = path.resolve('src/letters/checks/examples', folder);
  return readdirSync(at)
    .filter(file => file.endsWith('.txt'))
    .flatMap(file =>
      readFileSync(path.join(at, file), 'utf8')
        .split(/^# /m)
        .slice(1)
        .map(block => {
          const [head = '', ...lines] = block.split('\n');
          const [scene = '', files = ''] = head.split(' + ');
          return {
            label: path.basename(file, '.txt'),
            scene: scene.trim(),
            attachments: files === '' ? [] : files.split(', '),
            text: lines.join('\n').trim(),
          };
        }),
    );
}
