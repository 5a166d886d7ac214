import type { Finding } from '../src/lib/figure/audit.js';

/** What an audit prints, and whether it stops the build. */
export interface AuditReport {
	lines: readonly string[];
	failed: boolean;
}

const line = ({ figure, rule, severity, message, silenced }: Finding): string =>
	silenced
		? `silenced  ${figure}, ${rule}: ${message} (${silenced.en})`
		: `${severity}  ${figure}, ${rule}: ${message}`;

/** The findings one a line, and a last one that counts. Errors fail it, save those that are silenced. */
export function auditReport(figures: number, findings: readonly Finding[]): AuditReport {
	const open = findings.filter(({ silenced }) => !silenced);
	const errors = open.filter(({ severity }) => severity === 'error').length;
	const counts = `${errors} errors, ${open.length - errors} warnings, ${findings.length - open.length} silenced`;
	return {
		lines: [...findings.map(line), `${figures} figures audited: ${counts}`],
		failed: errors > 0
	};
}
