import ledger from '../../data/ledger.csv?raw';
import mentions from '../../data/town-mentions.csv?raw';
import references from '../../data/references.csv?raw';
import towns from '../../data/towns.csv?raw';
import { readArchive, type StoryArchive } from './archive.js';
import { places } from './places.js';

/** The tables of `data/`, checked and joined. */
export const storyArchive = (): StoryArchive =>
	readArchive({ ledger, mentions, references, towns }, places.counties);
