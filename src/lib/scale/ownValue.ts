/**
 * What a record that a caller gave holds for a name out of the data. A series may be called "constructor": what every
 * object has by that name is not the caller's.
 *
 * @returns `undefined` where the record, or the name in it, is not there
 */
export const ownValue = <Value>(
	record: Readonly<Record<string, Value>> | undefined,
	name: string
): Value | undefined => (record && Object.hasOwn(record, name) ? record[name] : undefined);
