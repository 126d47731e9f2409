// npm run build:test -- --grant <match pattern> [--grant …]
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { grantedBuild } from './granted-build.mjs';

const { values } = parseArgs({ options: { grant: { type: 'string', multiple: true, default: [] } } });
if (values.grant.length === 0) {
  console.error('Name the sites to grant: npm run build:test -- --grant "https://desk.example.com/*"');
  process.exit(1);
}
execFileSync('npm', ['run', 'build'], { stdio: 'inherit' });
for (const browser of ['chrome', 'firefox']) {
  console.log(`Granted build: ${await grantedBuild(browser, values.grant, `.output/${browser}-mv3-granted`)}`);
}
