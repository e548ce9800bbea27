// `npm test`: every check, in real browsers. Installs what is missing. Ends with "N passed, N failed".
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {installChromium, installFirefox, installPackages, root, run} from './prepare.mjs';

installPackages();
process.env.CHROME = await installChromium();
const firefox = await installFirefox();
if (firefox) process.env.FIREFOX = firefox;
else console.log('Firefox is not installed and cannot be installed here: its smoke test is left out.');

const reports = path.join(root, 'out', 'reports');
rmSync(reports, {recursive: true, force: true});
mkdirSync(reports, {recursive: true});
const total = {passed: 0, failed: 0, skipped: 0};

/** A check that passes or fails as a whole. */
function check(name, command, args) {
  console.log(`\n— ${name}`);
  const passed = run(command, args) === 0;
  total[passed ? 'passed' : 'failed'] += 1;
  if (!passed) console.log(`✗ ${name}`);
}

check('types', 'npx', ['tsc', '--noEmit']);
check('lint and format', 'npx', ['biome', 'check', '.']);
check('build', process.execPath, ['tools/build.mjs']);
check('Firefox add-on lint', 'npx', [
  'web-ext',
  'lint',
  '--source-dir',
  'dist/firefox',
  '--warnings-as-errors',
  '--boring',
]);

console.log('\n— unit tests and the repository itself');
const unit = path.join(reports, 'unit.json');
suite(
  'unit tests',
  unit,
  ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unit}`],
  report => ({
    passed: report.numPassedTests,
    failed:
      report.numFailedTests +
      report.testResults.filter(
        ({status, assertionResults}) => status === 'failed' && assertionResults.length === 0,
      ).length,
    skipped: report.numPendingTests,
  }),
);

console.log('\n— end to end, in real browsers');
const e2e = path.join(reports, 'e2e.json');
process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = e2e;
// Firefox is driven over a WebSocket, which Node 20 has behind a flag.
if (Number(process.versions.node.split('.')[0]) < 22) process.env.NODE_OPTIONS = '--experimental-websocket';
suite('end-to-end tests', e2e, ['playwright', 'test', '--reporter=line,json'], ({stats}) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
  skipped: stats.skipped,
}));

console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
);
process.exit(total.failed === 0 ? 0 : 1);

/** A test runner; a run that leaves no report, or fails without a failed test, counts as one failure. */
function suite(name, report, args, count) {
  const status = run('npx', args);
  const counts = existsSync(report)
    ? count(JSON.parse(readFileSync(report, 'utf8')))
    : {passed: 0, failed: 1, skipped: 0};
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  for (const key of Object.keys(total)) total[key] += counts[key];
  if (counts.failed > 0) console.log(`✗ ${name}`);
}
