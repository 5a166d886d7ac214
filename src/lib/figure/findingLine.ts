import type { Finding } from './audit.js';

/** A finding as a line of a terminal: `error  air-1, unit: …`. */
export const findingLine = ({ figure, rule, severity, message, silenced }: Finding): string =>
	silenced
		? `silenced  ${figure}, ${rule}: ${message} (${silenced.en})`
		: `${severity}  ${figure}, ${rule}: ${message}`;
