import { declaredIds, idFaults, type Declared } from './declared.js';
import { fault, inReadingOrder, type Fault } from './fault.js';
import { readFolder } from './folder.js';
import { sortedReferences, type ForeignId } from './foreign.js';
import { valueAt } from './issues.js';
import type { Places } from './places.js';
import { boundFaults } from './rules/bounds.js';
import { choiceFaults } from './rules/choices.js';
import { claimFaults } from './rules/claims.js';
import { cycleFaults } from './rules/cycles.js';
import { dateFaults } from './rules/dates.js';
import { languageFaults } from './rules/languages.js';
import { resultFaults } from './rules/results.js';
import { standingFaults } from './rules/standing.js';
import { standingWordingFaults } from './rules/standing-wording.js';
import { unnamedFaults } from './rules/unnamed.js';
import { wordsFaults } from './rules/words.js';
import { shape, type ShapedFile } from './shape.js';
import type { Story } from './story.js';
import { tell, type Heading, type Told } from './tell.js';
import { readYaml } from './yaml.js';

export interface StoryReading {
  /** null when anything is wrong. */
  readonly story: Story | null;
  /** Where each of its things stands. */
  readonly places: Places;
  /** Ids that the story uses and does not define: of things another story may have brought. */
  readonly foreign: readonly ForeignId[];
  /** Every id it defines, with its kind. */
  readonly declared: readonly Declared[];
  readonly faults: readonly Fault[];
}

/** Reads every YAML file of a folder, at any depth, as one story. */
export async function readStory(folder: string): Promise<StoryReading> {
  const { texts, faults } = await readFolder(folder);
  return storyOf(texts, faults);
}

/**
 * The same, of texts by the names of their files. Each file is brought into its form, keeping what is good of it; the
 * things of all files are told; then the rules look at them together, unless a file can not be read at all, for then
 * what seems to be missing may stand there.
 */
export function storyOf(texts: ReadonlyMap<string, string>, unread: readonly Fault[] = []): StoryReading {
  const files = [...texts].map(([file, text]) => shape(readYaml(file, text)));
  const { told, places } = tell(files);
  const isWhole = unread.length === 0 && files.every(({ yaml }) => yaml.isWhole);
  const declared = declaredIds(files, told, places);
  const references = sortedReferences(told, places, declared);
  const faults = inReadingOrder([
    ...unread,
    ...files.flatMap((file) => file.faults),
    ...(isWhole ? [...idFaults(declared), ...references.faults, ...ruleFaults(files, told, places)] : []),
  ]);
  const [heading] = told.headings;
  const story = heading === undefined || faults.length > 0 ? null : storyUnder(heading, told);
  return { story, places, declared, foreign: isWhole ? references.foreign : [], faults };
}

function ruleFaults(files: readonly ShapedFile[], told: Told, places: Places): readonly Fault[] {
  return [
    ...headingFaults(files, told, places),
    ...standingFaults(told, places),
    ...standingWordingFaults(files, told, places),
    ...wordsFaults(told, places),
    ...choiceFaults(told, places),
    ...dateFaults(told, places),
    ...cycleFaults(told, places),
    ...unnamedFaults(told, places),
    ...resultFaults(told, places),
    ...claimFaults(told, places),
    ...languageFaults(told, places),
    ...boundFaults(told, places),
  ];
}

/** A folder tells one story. */
function headingFaults(files: readonly ShapedFile[], { headings }: Told, places: Places): readonly Fault[] {
  const [file] = files;
  const isTold = files.some(({ yaml }) => valueAt(yaml.value, ['story']) !== undefined);
  if (file !== undefined && !isTold)
    return [fault(file.yaml.placeOf([]), 'no file of the folder has a "story" with id, title and description')];
  return headings
    .slice(1)
    .map((heading) =>
      fault(places.of(heading), `the folder tells ${headings[0]?.id} already; "story" stands in one file only`),
    );
}

function storyUnder({ id, title, description, parties, openings }: Heading, { headings: _, ...things }: Told): Story {
  return { id, title, description, parties, openings, ...things };
}
