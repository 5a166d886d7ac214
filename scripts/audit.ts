import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chartLayouts } from '../src/lib/charts/layouts.js';
import { audit } from '../src/lib/figure/audit.js';
import { readArchive } from '../src/story/archive.js';
import { en } from '../src/story/copy/en.js';
import { zh } from '../src/story/copy/zh.js';
import { figureSpecs } from '../src/story/figureSpecs.js';
import { places } from '../src/story/places.js';
import { archiveFiles } from './archiveFiles.js';
import { auditReport } from './auditReport.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

try {
	const archive = readArchive(archiveFiles(root), places.counties);
	const figures = [zh, en].flatMap((copy) => figureSpecs(archive, copy));
	const { lines, failed } = auditReport(
		figures.length,
		figures.flatMap((figure) => audit(figure, chartLayouts))
	);
	for (const line of lines) console.log(line);
	process.exitCode = failed ? 1 : 0;
} catch (error) {
	console.error(error instanceof RangeError || error instanceof TypeError ? error.message : error);
	process.exitCode = 1;
}
