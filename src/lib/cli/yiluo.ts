import { createRequire } from 'node:module';
import { nearestWord } from '../format/nearestWord.js';
import { check } from './check.js';
import type { Terminal } from './eachFigure.js';
import { help } from './help.js';
import { newFigure } from './newFigure.js';
import { render } from './render.js';
import { exitCodes, UsageError, type ExitCode } from './usage.js';

const commands: Readonly<Record<string, (args: readonly string[], terminal: Terminal) => Promise<ExitCode>>> =
	{
		render: (args, terminal) => render(args, terminal),
		check,
		new: newFigure
	};

/**
 * The program `yiluo`: tells on `terminal` what it does.
 *
 * @param args what stands after its name
 * @returns the code that it ends with
 */
export async function yiluo(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
	const [name = '', ...rest] = args;
	try {
		if (name === '--version' || name === '-v') {
			const { version } = createRequire(import.meta.url)('yiluo/package.json') as { version: string };
			terminal.stdout.write(`${version}\n`);
			return exitCodes.fine;
		}
		const topic = name === 'help' ? (rest[0] ?? '') : name;
		if (['', 'help', '--help', '-h'].includes(name) || rest.includes('--help') || rest.includes('-h')) {
			terminal.stdout.write(help(topic));
			return name === '' ? exitCodes.usage : exitCodes.fine;
		}
		const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
		if (!command) {
			const nearest = nearestWord(name, Object.keys(commands));
			throw new UsageError(
				`"${name}" is no command; ${nearest ? `did you mean "${nearest}"?` : 'use render, check or new'}`
			);
		}
		return await command(rest, terminal);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		for (const line of message.split('\n')) terminal.stderr.write(`yiluo: ${line}\n`);
		if (!(error instanceof UsageError)) return exitCodes.failed;
		terminal.stderr.write(`see yiluo ${Object.hasOwn(commands, name) ? `${name} ` : ''}--help\n`);
		return exitCodes.usage;
	}
}
