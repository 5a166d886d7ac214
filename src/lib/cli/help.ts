import { kindNames } from '../figure/spec/figureSchema.js';
import { usualSize } from './figureSettings.js';
import { formNames } from './forms.js';

const ends = `Ends with 0 if all went well, 1 if a figure failed, 2 if it was called wrongly, 130 if it was stopped.`;

const reading = `  --data DIR       the folder of the files that specs name (default: that of each spec)
  --max-size MB    read no file that is larger (default: ${usualSize})
  --jobs N         figures at a time (default: one for each core)
  --json           results for machines: one line of JSON for each figure`;

const texts: Readonly<Record<string, string>> = {
	'': `yiluo publishes figures from specs: no browser, no server, no network.

  yiluo new bar --out bars.json       writes a spec to begin with
  yiluo check bars.json               says what is wrong with it, and what is not honest
  yiluo render bars.json --out site   makes its page, pictures and data

yiluo COMMAND --help tells the options of a command; --version the version.
${ends}
`,
	render: `yiluo render SPEC… --out DIR publishes figures: embed/LANG/ID/ is the page of each, figures/LANG/ID.svg and
so on are its other forms. A SPEC of - stands for paths that come in, one on each line. A figure is written whole or
not at all; one that fails does not stop the others; a file that is there and differs is kept.

  --out DIR            where to
  --lang LANGS         zh, en or zh,en (default: the languages that a spec has words in)
  --only FORMS         some of ${formNames.join(',')} (default: all that can be made)
  --site URL           where DIR will be on the web: gives oEmbed, and pictures for links
  --credit NAME        who publishes; linked to the site
  --licence TERMS      as "CC BY 4.0"
  --theme THEME        auto, light or dark: of pages unless their host asks for another, and of pictures
  --tokens FILE        your colours and type, as --yiluo-river: #005588; --yiluo-sans: 'My Sans', Arial
  --font FILE          .ttf, .otf, .woff or .woff2 for pictures; give it again for other weights, then for other families
  --display-font FILE  the same for titles
  --overwrite          replace files that are there and differ, and say which
${reading}

Pictures (png, card) need the package @resvg/resvg-js, and fonts: yours by --font, or subset-font with the
@fontsource packages arimo, source-serif-4, noto-sans-sc and noto-serif-sc. A glyph that no font has fails its figure.
${ends}
`,
	check: `yiluo check SPEC… holds figures against the schema and the rules of honest charts, and writes nothing.
A SPEC of - stands for paths that come in, one on each line.

  --lang LANGS     zh, en or zh,en (default: the languages that a spec has words in)
${reading}

Warnings do not fail a figure; an error does, unless the spec silences the rule with a reason that readers see.
${ends}
`,
	new: `yiluo new KIND writes a spec with sample rows, to be replaced by yours.
KIND is one of ${kindNames.join(', ')}, facet.

  --lang LANG   zh or en: of its words and rows (default: en)
  --out FILE    where to (default: it is printed)
  --overwrite   replace the file that is there
${ends}
`
};

/** What the program says of itself, or of a command. */
export const help = (command: string): string => texts[Object.hasOwn(texts, command) ? command : ''] ?? '';
