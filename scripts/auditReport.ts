import type { Finding } from '../src/lib/figure/audit.js';
import { findingLine } from '../src/lib/figure/findingLine.js';

/** What an audit prints, and whether it stops the build. */
export interface AuditReport {
	lines: readonly string[];
	failed: boolean;
}

/** The findings one a line, and a last one that counts. Errors fail it, save those that are silenced. */
export function auditReport(figures: number, findings: readonly Finding[]): AuditReport {
	const open = findings.filter(({ silenced }) => !silenced);
	const errors = open.filter(({ severity }) => severity === 'error').length;
	const counts = `${errors} errors, ${open.length - errors} warnings, ${findings.length - open.length} silenced`;
	return {
		lines: [...findings.map(findingLine), `${figures} figures audited: ${counts}`],
		failed: errors > 0
	};
}
