/** A session of a classic WebDriver: commands by HTTP, as https://www.w3.org/TR/webdriver2/ lists them. */
export interface WebDriver {
	/** Sends a command of the session and gives the value of its answer. */
	send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown>;
	/** The reference of the first element of a selector. */
	element(selector: string): Promise<object>;
}

/** The name of an element's reference in JSON, which the standard fixes. */
const elementId = 'element-6066-11e4-a52e-4f735466cecf';

/** Sends a command, and throws what the driver finds wrong. */
async function command(address: string, method: string, body?: object): Promise<unknown> {
	const response = await fetch(address, {
		method,
		body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined
	});
	const { value } = (await response.json()) as { value: unknown };
	if (response.ok) return value;
	const { error, message } = value as { error: string; message: string };
	throw new Error(`${method} ${new URL(address).pathname}: ${error}: ${message}`);
}

/** Begins a session. */
export async function webDriver(address: string, capabilities: object): Promise<WebDriver> {
	const { sessionId } = (await command(`${address}/session`, 'POST', {
		capabilities: { alwaysMatch: capabilities }
	})) as { sessionId: string };
	const session = `${address}/session/${sessionId}`;
	const send: WebDriver['send'] = (method, path, body) => command(session + path, method, body);
	return {
		send,
		async element(selector) {
			return (await send('POST', '/element', { using: 'css selector', value: selector })) as object;
		}
	};
}

/** The path of an element's own commands. */
export const pathOf = (element: object): string =>
	`/element/${(element as Record<string, string>)[elementId]}`;

/** Waits until a driver that was just started answers. */
export async function answering(address: string): Promise<void> {
	const end = Date.now() + 30_000;
	for (;;) {
		try {
			await command(`${address}/status`, 'GET');
			return;
		} catch (error) {
			if (Date.now() > end) throw error;
			await new Promise((later) => setTimeout(later, 50));
		}
	}
}
