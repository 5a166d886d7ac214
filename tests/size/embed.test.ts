import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { embedScript, embedScriptNames, type EmbedScript } from '../../scripts/embedScripts.js';

/** What each script may weigh with all that it needs, in bytes of brotli. */
const budgets: Readonly<Record<EmbedScript, number>> = { child: 5000, host: 1500, element: 8000 };

for (const name of embedScriptNames)
	test(`the script ${name}.js weighs no more than ${budgets[name] / 1000} KB, and is one classic file in ASCII`, async () => {
		const code = await embedScript(name);
		const bytes = brotliCompressSync(code).length;
		console.log(`${name}.js ${(bytes / 1000).toFixed(2)} KB, brotli`);
		expect(bytes).toBeLessThanOrEqual(budgets[name]);
		expect(code).toMatch(/^[\x20-\x7e\n\t]+$/);
		expect(code).not.toMatch(/\b(import|export)\b|svelte|valibot/);
	});
