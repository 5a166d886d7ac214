import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import type { findEngines } from '../../scripts/engines.mjs';
import { callText, type Engine, type Key, type Place } from './engine';
import { answering, pathOf, webDriver, type WebDriver } from './webDriver';

/** The characters by which WebDriver names keys. */
const keys: Record<Key, string> = {
	Tab: '\uE004',
	Enter: '\uE007',
	Escape: '\uE00C',
	End: '\uE010',
	Home: '\uE011',
	ArrowLeft: '\uE012',
	ArrowUp: '\uE013',
	ArrowRight: '\uE014',
	ArrowDown: '\uE015'
};

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

/** Starts a screen that nobody sees; it chooses its own number and says it. */
async function hiddenScreen(program: string): Promise<{ display: string; screen: ChildProcess }> {
	const screen = spawn(program, ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe']
	});
	const [number] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
	return { display: `:${String(number).trim()}`, screen };
}

async function stop(program: ChildProcess): Promise<void> {
	if (program.exitCode !== null || program.signalCode !== null) return;
	const ended = once(program, 'exit');
	program.kill();
	await ended;
}

/**
 * WebKitGTK by the classic WebDriver, on a hidden screen. That protocol knows no errors of a page, so the server's pages
 * tell them.
 *
 * @param heard what the server was told
 */
export async function webkit(
	paths: NonNullable<ReturnType<typeof findEngines>['webkit']>,
	heard: string[]
): Promise<Engine> {
	const { display, screen } = await hiddenScreen(paths.screen);
	const port = await freePort();
	const program = spawn(paths.driver, [`--port=${port}`], {
		stdio: 'ignore',
		env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11' }
	});
	const stopAll = async () => {
		await stop(program);
		await stop(screen);
	};
	const driver = await begin(`http://127.0.0.1:${port}`, paths.browser).catch(async (error) => {
		await stopAll();
		throw error;
	});
	return {
		name: 'webkit',
		...place(driver),
		async open(url) {
			await driver.send('POST', '/url', { url });
		},
		async frame(selector) {
			const frame = await driver.element(selector);
			return place(driver, frame);
		},
		async press(...names) {
			const actions = names.flatMap((name) =>
				['keyDown', 'keyUp'].map((type) => ({ type, value: keys[name] }))
			);
			await driver.send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
		},
		async resize({ width, height }) {
			await driver.send('POST', '/window/rect', { width, height });
			const bars = await place(driver).evaluate(() => window.outerHeight - window.innerHeight);
			await driver.send('POST', '/window/rect', { width, height: height + bars });
		},
		async said() {
			return heard.splice(0);
		},
		async close() {
			await driver.send('DELETE', '');
			await stopAll();
		}
	};
}

async function begin(address: string, browser: string): Promise<WebDriver> {
	await answering(address);
	return webDriver(address, {
		'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
		timeouts: { script: 120_000 }
	});
}

/** What a script that was run gives back. */
type Answer = { value: unknown } | { error: string };

/** The page's document, or that of a frame, which is left again after each act. */
function place(driver: WebDriver, frame?: object): Place {
	async function inside<Value>(act: () => Promise<Value>): Promise<Value> {
		if (!frame) return act();
		await driver.send('POST', '/frame', { id: frame });
		try {
			return await act();
		} finally {
			await driver.send('POST', '/frame', { id: null });
		}
	}
	return {
		evaluate: <Args extends unknown[], Value>(
			run: (...args: Args) => Value | Promise<Value>,
			...args: Args
		) =>
			inside(async () => {
				const script = `const done = arguments[0];
Promise.resolve().then(() => ${callText(run, args)}).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
				const answer = (await driver.send('POST', '/execute/async', { script, args: [] })) as Answer;
				if ('error' in answer) throw new Error(answer.error);
				return answer.value as Value;
			}),
		click: (selector) =>
			inside(async () => {
				await driver.send('POST', `${pathOf(await driver.element(selector))}/click`);
			})
	};
}
