import { ChoiceRow } from '../../../ui/choice-row';
import { NumberField } from '../../../ui/number-field';
import { useCitationChoice } from '../../citations/citation-choice';
import { CitationCredit } from '../../citations/citation-credit';
import { CitationFields } from '../../citations/citation-fields';
import { type ExportedPart, type ExportFormat, isPicture, MARGIN, type OptionProps } from '../export-choices';
import { CheckField } from './check-field';
import { PageOptions } from './page-options';

const FORMATS: readonly (readonly [ExportFormat, string])[] = [
  ['svg', 'SVG'],
  ['png', 'PNG'],
  ['pdf', 'PDF'],
  ['md', 'Markdown'],
  ['docx', 'Word'],
];
const PARTS: Readonly<Record<ExportedPart, string>> = {
  map: 'Whole map',
  selection: 'Selection',
  branch: 'Branch',
};
const PAPERS = {
  md: 'The argument as a nested list, with its sources. Every program that edits text opens it.',
  docx: 'The argument in prose order for Word and its like, with headings to navigate by and its sources.',
} as const;
const SCALES = [
  [1, '1×'],
  [2, '2×'],
  [3, '3×'],
  [4, '4×'],
] as const;

interface Props extends OptionProps {
  readonly part: ExportedPart;
  readonly parts: readonly ExportedPart[];
  readonly choosePart: (part: ExportedPart) => void;
}

/** All that can be chosen of an export in the format that is chosen, and nothing that has no meaning for it. */
export function Options({ choices, choose, part, parts, choosePart }: Props) {
  const { format } = choices;
  const styled = useCitationChoice(({ style }) => style !== 'plain');
  return (
    <div className="export-options">
      <ChoiceRow title="Format" options={FORMATS} value={format} onChange={(to) => choose({ format: to })} />
      {parts.length > 1 && (
        <ChoiceRow
          title="What"
          options={parts.map((each) => [each, PARTS[each]] as const)}
          value={part}
          onChange={choosePart}
        />
      )}
      {isPicture(format) ? (
        <PictureOptions choices={choices} choose={choose} />
      ) : (
        <>
          <p className="export-hint">
            {PAPERS[format]}
            {!styled && format === 'md' && ' Crux’s command line reads it back.'}
          </p>
          <CitationFields />
          {styled && <CitationCredit />}
        </>
      )}
    </div>
  );
}

function PictureOptions({ choices, choose }: OptionProps) {
  const { format, theme, margin, title, legend, transparent, scale, embedFonts, carryMap } = choices;
  return (
    <>
      <ChoiceRow
        title="Theme"
        options={[
          ['system', 'Screen'],
          ['light', 'Light'],
          ['dark', 'Dark'],
          ['contrast', 'Contrast'],
        ]}
        value={theme}
        onChange={(to) => choose({ theme: to })}
      />
      {format === 'pdf' && <PageOptions choices={choices} choose={choose} />}
      {format === 'png' && (
        <ChoiceRow title="Scale" options={SCALES} value={scale} onChange={(to) => choose({ scale: to })} />
      )}
      <NumberField
        label="Margin"
        unit="px"
        range={MARGIN}
        step={4}
        value={margin}
        onChange={(to) => choose({ margin: to })}
      />
      <div className="export-checks">
        <CheckField label="Title above" checked={title} onChange={(to) => choose({ title: to })} />
        <CheckField label="Legend below" checked={legend} onChange={(to) => choose({ legend: to })} />
        {format !== 'pdf' && (
          <CheckField
            label="Transparent background"
            checked={transparent}
            onChange={(to) => choose({ transparent: to })}
          />
        )}
        {format === 'svg' && (
          <CheckField
            label="Embed fonts"
            hint="It looks the same where Inter is not installed."
            checked={embedFonts}
            onChange={(to) => choose({ embedFonts: to })}
          />
        )}
        <CheckField
          label="Carry the map inside"
          hint="So that Crux can open the picture again."
          checked={carryMap}
          onChange={(to) => choose({ carryMap: to })}
        />
      </div>
    </>
  );
}
