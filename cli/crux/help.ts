import { themes } from '../../core/draw/themes';
import { CITATION_LOCALES, CITATION_STYLES } from '../../core/formats/citations/citation-styles';
import {
  EXPORT_FORMATS,
  endingsOf,
  FORMATS,
  type FormatName,
  hasOption,
  isPicture,
  MAP_FORMATS,
  PICTURES,
} from '../../core/formats/registry/formats';

const MAPS = MAP_FORMATS.join(', ');
const EXPORTS = oneOf(EXPORT_FORMATS);
const WORDS = EXPORT_FORMATS.filter((format) => !isPicture(format));
const FOREIGN = MAP_FORMATS.filter((format) => format !== 'argmap');
const CITING = EXPORT_FORMATS.filter((format) => hasOption(format, 'citations'));

export const HELP = `
crux: argument maps on the command line

Usage
  crux export  FILE… -o OUT   a picture (${titles(PICTURES)}) or a text (${titles(WORDS)}) of a map
  crux check   FILE…          what is unanswered, unsupported, unsourced or circular
  crux stand   FILE           what stands, what is beaten and what is contested, and why
  crux weigh   FILE           how strong each statement is once the argument is weighed
  crux crux    FILE           what the conclusion hangs on, and what would flip it
  crux why     FILE ID        why a statement is as strong as it is
  crux convert IN… OUT        from one file format to another
  crux COMMAND --help         all about one command

FILE is a map (${endings(['argmap'])}), a text that is read as one (${endings(FOREIGN)}),
or a picture that carries its map (${endings(PICTURES)}). A hyphen (-) stands for standard input, and
as OUT for standard output.

Exit codes
  0  all was done, and no check found an error or a warning
  1  a file could not be read or written, or a check found an error or a warning
  2  the command was wrong, and nothing was done

What went wrong and what to know is said on standard error. crux never uses the network.
`;

const WEIGHING = `
      --semantics NAME   quadratic-energy, df-quad or euler; as the map says if left out
      --premises NAME    what linked premises carry: weakest, product or mean; as the map says if left out
      --from NAME        the format of FILE, where its ending does not say it: ${MAPS}
`.slice(1, -1);

/** The help of each command. */
export const HELP_OF = {
  export: `
crux export FILE… -o OUT: a picture or a text of a map

  crux export map.argmap -o map.svg              by the ending: ${EXPORTS}
  crux export map.argmap -o map.png -o map.pdf   several at once
  crux export a.argmap b.argmap -o out/ -f png   several maps, into a folder
  crux export a.argmap -f pdf                    beside the map: a.pdf
  cat a.argmap | crux export - -f svg -o -       from standard input to standard output

  -o, --output OUT    a file, an existing folder or one that ends in /, or - ; may be given again
  -f, --format NAME   ${EXPORTS}, where OUT does not say it
      --from NAME     the format of FILE, where its ending does not say it: ${MAPS}

What is shown
      --branch WHICH  a statement and all that bears on it, laid out anew: its id, or how its text begins
      --theme NAME    ${Object.keys(themes).join(', ')}; light if left out
      --title         the map's title above it
      --legend        what the icons and signs mean, below it
      --transparent   no background
      --margin PX     around it; 24 if left out
      --no-map        do not carry the map inside. A picture carries it unless told not to, so that Crux
                      can open the picture again; with --branch, it carries the branch alone

SVG   --embed-fonts   carry the font inside (65 kB or more), for browsers that do not have Inter
PNG   --scale N       pixels for each px: above 0, up to 4; 2 if left out. A map that is so large that other
                      programs could not open the picture is drawn smaller, and you are told
PDF   --paper NAME    picture (one page as large as the map; if left out), a4 or letter
      --landscape     the sheet on its side
      --tiled         as many sheets as it takes, with overlap and marks to cut along, for a wall
      --scale N       how large it is on the wall; 1 if left out
      --font FILE     a font (TTF, OTF, TTC) for characters that Inter has not; may be given again.
                      Without, fonts of this machine are looked through
Papers (${titles(CITING)})
      --citations STYLE    how sources are cited; in footnotes of Crux's own form if left out:
${Object.entries(CITATION_STYLES)
  .map(([name, title]) => `                        ${name.padEnd(30)} ${title}`)
  .join('\n')}
      --language NAME      of “and”, “no date” and the like: ${Object.keys(CITATION_LOCALES).join(', ')};
                           en-GB if left out
                      Citations by CSL (citeproc-js): http://citationstyles.org/
`,
  check: `
crux check FILE…: what is unanswered, unsupported, unsourced or circular

  crux check map.argmap
  crux check *.argmap --json > findings.json

      --side NAME     for or against the thesis: whom it is for; for if left out. What the other side has to
                      answer, or what of it has lost its support, is not found
      --all           those too that a person chose to ignore, with the reason
      --json          a list of {file, findings: [{check, severity, place, others, message}], ignored};
                      ignored says how many are
      --from NAME     the format of FILE, where its ending does not say it: ${MAPS}

Each finding ends with the name of its check. It is an error (a flaw that no further argument can mend), a
warning (a gap that an opponent would find) or a note (work not yet finished). The exit code is 1 if there
are errors or warnings that nobody chose to ignore.
`,
  stand: `
crux stand FILE: what stands, what is beaten and what is contested, and why

  crux stand map.argmap
  crux stand map.argmap --marks                  once what was marked in the debate is so

      --marks         what the other side conceded or dropped stands whatever attacks it; what a side itself kicked
                      or dropped is beaten. Left out of account without
      --json          {statements: [{id, status}], relations: [{id, status}]}; a relation's status is
                      that of its step. Questions and empty statements have none, and are not listed
      --from NAME     the format of FILE, where its ending does not say it: ${MAPS}

A statement or a step stands if no attack on it carries, and if nothing supports it or a support of it carries. An
attack or a support carries if its step and all its premises stand. What circles of attacks leave open is
contested. This is the grounded labelling, with joint attacks, undercuts and evidential support.
`,
  weigh: `
crux weigh FILE: how strong each statement is once the argument is weighed

  crux weigh map.argmap
  crux weigh map.argmap --semantics df-quad --json

${WEIGHING}
      --json          {semantics, settled, statements: [{id, base, strength}], relations: [{id, strength}]};
                      a relation's strength is what it carries

Strengths go from 0 to 1. Where the argument goes round in a circle that does not come to rest, what is in it and what
depends on it has no strength (in JSON null, and settled is false). Questions and empty statements have none, and
are not listed.
`,
  crux: `
crux crux FILE: what the conclusion hangs on, and what would flip it

  crux crux map.argmap
  crux crux map.argmap --of s12 --top 3

      --of ID         the conclusion: a statement's id, or how its text begins; the thesis if left out
      --top N         so many statements; 10 if left out, with --json all
${WEIGHING}
      --json          {of, strength, statements: [{id, swing, withdrawn}]}, the largest swing first

A statement's swing is how far the conclusion moves as the statement's base score goes from 0 to 1; withdrawn is what the
conclusion becomes without the statement.
`,
  why: `
crux why FILE ID: why a statement is as strong as it is

  crux why map.argmap s12

ID is a statement's id, or how its text begins.
${WEIGHING}
      --json          {id, base, strength, contributions: [{id, value}]}, the largest first

Contributions sum to the strength less the base score. They are Shapley values: exact where at most 12 statements bear on
it, else estimated.
`,
  convert: `
crux convert IN… OUT: from one file format to another

  crux convert map.argmap map.md                 by the endings
  crux convert outline.txt map.argmap
  crux convert picture.png map.argmap            the map that a picture carries
  crux convert a.argmap b.argmap out/ --to md    several files, into a folder
  cat map.argmap | crux convert - - --to txt     from standard input to standard output

      --from NAME     the format of IN, where its ending does not say it
      --to NAME       the format of OUT, where its ending does not say it

Formats
${MAP_FORMATS.map((name) => `  ${name.padEnd(8)} ${FORMATS[name].title} (${endings([name])})`).join('\n')}
  Maps are also read out of pictures by Crux (${endings(PICTURES)}).

An outline keeps the title, the statements, their kinds and how they bear on each other. Markdown keeps what
is cited as well, as footnotes. Ids, places and notes are kept by argmap alone.
`,
};

/** Whether this is the name of a command. */
export function isCommand(name: string | undefined): name is keyof typeof HELP_OF {
  return name !== undefined && Object.hasOwn(HELP_OF, name);
}

/** “a, b or c” */
function oneOf(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

function titles(formats: readonly FormatName[]): string {
  return formats.map((format) => FORMATS[format].title).join(', ');
}

function endings(formats: readonly FormatName[]): string {
  return endingsOf(formats).join(', ');
}
