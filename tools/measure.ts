// `npm run measure -- NAME …`: figures for people to look at, never a test. Each measurement is a file in measure/.
const measurements: Record<string, () => Promise<{run(args: string[]): Promise<void>}>> = {
  due: () => import('./measure/due'),
  page: () => import('./measure/page'),
  plan: () => import('./measure/plan'),
  popup: () => import('./measure/popup'),
  reading: () => import('./measure/reading'),
  restore: () => import('./measure/restore'),
  season: () => import('./measure/season'),
  store: () => import('./measure/store'),
  worker: () => import('./measure/worker'),
};

const [name = '', ...args] = process.argv.slice(2);
const measurement = measurements[name];
if (!measurement) {
  console.error(`npm run measure -- ${Object.keys(measurements).join(' | ')}`);
  process.exit(2);
}
await (await measurement()).run(args);

export {};
