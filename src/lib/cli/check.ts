import { findingLine } from '../figure/findingLine.js';
import { given } from './arguments.js';
import { eachFigure, type Terminal } from './eachFigure.js';
import { readingOptions, readingSettings } from './figureSettings.js';
import { resultJson } from './resultJson.js';
import { exitCodes, type ExitCode } from './usage.js';

/** Holds specs against the schema and the rules of honest charts. What it finds are its results. */
export async function check(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
	const options = given(args, readingOptions);
	const { stdout, stop } = terminal;
	const json = options.flag('json');
	const { done, failed } = await eachFigure(options, readingSettings(options), terminal, (result) => {
		if (json) {
			stdout.write(resultJson(result));
			return;
		}
		for (const problem of result.problems) stdout.write(`${result.spec}: error  ${problem}\n`);
		for (const finding of result.findings) stdout.write(`${result.spec}: ${findingLine(finding)}\n`);
	});
	if (!json) stdout.write(`${done - failed} of ${done} figures may be published\n`);
	if (stop.aborted) return exitCodes.stopped;
	return failed > 0 ? exitCodes.failed : exitCodes.fine;
}
