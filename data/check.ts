import {checkData} from './check-data.ts';
import type {Check} from './data-check.ts';
import {projectFolders} from './tables/folders.ts';

const formatNumber = (value: number): string => value.toLocaleString('en').padStart(12);

function formatCheck({name, isRight, compared, detail}: Check): string {
  const mark = isRight ? 'ok  ' : 'FAIL';
  const numbers = compared
    ? `${formatNumber(compared.computed)} ${formatNumber(compared.published)}`
    : ' '.repeat(25);
  return `  ${mark}  ${name.padEnd(46)} ${numbers}  ${detail}`;
}

const checks = await checkData(projectFolders);
const header = `        ${'figure'.padEnd(46)} ${'computed'.padStart(12)} ${'published'.padStart(12)}  from`;
const groups = [...new Set(checks.map(({group}) => group))];
for (const group of groups) {
  const own = checks.filter((check) => check.group === group);
  console.log(`\n${group}`);
  if (own.some(({compared}) => compared)) console.log(header);
  for (const check of own) console.log(formatCheck(check));
}
const wrong = checks.filter(({isRight}) => !isRight);
console.log(`\n${checks.length} checks, ${wrong.length} differences`);
if (wrong.length > 0) process.exitCode = 1;
