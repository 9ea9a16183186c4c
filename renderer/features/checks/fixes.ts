import type { FixName } from '../../../core/check/check';
import { CHECKS } from '../../../core/check/checks';
import { lostCitations } from '../../../core/check/checks/citation-passage-lost';
import { type ReasonedClaim, reasonedClaim } from '../../../core/check/claims-in';
import { closingStep } from '../../../core/check/closing-step';
import type { Finding } from '../../../core/check/finding';
import { deleteRecords } from '../../../core/edit/deleting/delete-records';
import { anchorPassage } from '../../../core/edit/sources/anchor-passage';
import { splitOffReason } from '../../../core/edit/statements/split-off-reason';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { KIND_NAMES } from '../../../core/model/kinds';
import type { Span } from '../../../core/passage/anchor';
import { findPassage } from '../../../core/passage/find-passage';
import type { App } from '../../state/app';
import { beginPremise } from '../../state/edits/add';
import { edit } from '../../state/edits/edit';
import { newId } from '../../state/edits/new-id';
import { revealSelection } from '../../state/edits/reveal';
import { merge } from '../../state/edits/rework';
import { goTo } from '../../state/go-to';
import { beginPicking } from '../../state/picking';
import { selectOnly } from '../../state/select';
import { startEditing } from '../../state/text-editing';
import { notify } from '../../ui/notify';
import { readAt, readSource } from '../reader/read';
import { panelField } from './panel';

/** What one key does about a finding. */
export interface Fix {
  /** As it stands on a button. */
  title(finding: Finding, map: ArgumentMap): string;
  /** Whether it asks for something on the panel first. */
  readonly asks?: boolean;
  run(app: App, finding: Finding): void;
}

/** What is done about a finding: by the edits that a person would make, each of which can be undone. */
export function fixOf({ check }: Finding): Fix {
  return FIXES[CHECKS[check].fix];
}

const FIXES: Readonly<Record<FixName, Fix>> = {
  'add-source': askForSource(),
  'remove-closing-step': {
    title: () => 'Remove the step that closes it',
    run: ({ state, viewport }, { place, others = [] }) => {
      const { map } = state();
      const step = closingStep(map, [place, ...others]);
      if (!step) return notify('No step of this circle can be told to be the one too many.');
      edit('Remove step', deleteRecords(map, [step.id]), step.premises.slice(0, 1));
      revealSelection(viewport);
    },
  },
  'remove-relation': {
    title: ({ place }, map) =>
      map.relations.get(place)?.kind === 'supports' ? 'Remove the support' : 'Remove the attack',
    run: ({ state, viewport }, { place }) => {
      const { map } = state();
      const premises = map.relations.get(place)?.premises.slice(0, 1) ?? [];
      edit('Remove relation', deleteRecords(map, [place]), premises);
      revealSelection(viewport);
    },
  },
  'add-explanation': add('supports', 'explanation'),
  'add-rebuttal': add('attacks', 'rebuttal'),
  'add-evidence': add('supports', 'evidence'),
  'anchor-passage': {
    title: ({ place }, map) =>
      firstLost(map, place)?.candidate ? 'Rest on the words most like it' : 'Read the source',
    run: ({ state }, { place }) => {
      const { map } = state();
      const lost = firstLost(map, place);
      if (!lost) return;
      const { index, source, candidate } = lost;
      if (!candidate) return readSource(source);
      edit('Anchor passage', anchorPassage(map, place, index, candidate));
      readAt(source, candidate);
    },
  },
  merge: {
    title: ({ others = [] }) => (others.length > 1 ? `Merge all ${others.length + 1}` : 'Merge the two'),
    run: ({ viewport }, { place, others = [] }) => {
      merge([place, ...others]);
      revealSelection(viewport);
    },
  },
  'split-off-reason': {
    title: ({ place }, map) => (reasonAt(map, place) ? 'Make the reason a premise' : 'Edit the text'),
    run: (app, { place: id }) => {
      const { map } = app.state();
      const both = reasonAt(map, id);
      if (both) {
        const ids = { statement: newId(), relation: newId() };
        edit('Split off the reason', splitOffReason(map, { id, ...both, ids }), [ids.statement]);
        revealSelection(app.viewport);
      } else {
        goTo(app, id);
        startEditing(id);
      }
    },
  },
  connect: {
    title: () => 'Connect to…',
    run: (app, { place }) => {
      goTo(app, place);
      beginPicking('connect', place);
    },
  },
};

function reasonAt(map: ArgumentMap, place: string): ReasonedClaim | undefined {
  return reasonedClaim(map.statements.get(place)?.text ?? '');
}

/** The first citation of a statement whose passage is lost, and the words that are most like it, if any are. */
function firstLost(map: ArgumentMap, place: Id): { index: number; source: Id; candidate?: Span } | undefined {
  const statement = map.statements.get(place);
  const [index] = statement ? lostCitations(map, statement) : [];
  const citation = statement?.citations?.[index ?? -1];
  const text = map.sources.get(citation?.source ?? '')?.text;
  if (index === undefined || !citation?.passage || text === undefined) return undefined;
  const found = findPassage(text, citation.passage);
  const candidate = found.as === 'lost' ? found.candidate : undefined;
  return { index, source: citation.source, ...(candidate && { candidate }) };
}

type Addition = 'explanation' | 'rebuttal' | 'evidence';

function add(relation: 'supports' | 'attacks', kind: Addition): Fix {
  return {
    title: () => `Add ${KIND_NAMES[kind].toLowerCase()}`,
    run: (app, { place }) => begin(app, place, relation, kind),
  };
}

function begin({ viewport }: App, target: string, relation: 'supports' | 'attacks', kind: Addition): void {
  selectOnly(target);
  viewport.focus();
  beginPremise(`Add ${KIND_NAMES[kind].toLowerCase()}`, target, relation, kind);
  revealSelection(viewport);
}

/** The panel shows the sources, to choose one. */
function askForSource(): Fix {
  return { title: () => 'Add a source', asks: true, run: () => panelField.patch({ asking: 'source' }) };
}
