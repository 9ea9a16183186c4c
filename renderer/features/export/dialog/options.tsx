import type { ExportOption } from '../../../../core/formats/registry/format';
import {
  CODE,
  EXPORT_FORMATS,
  FORMATS,
  hasOption,
  isPicture,
} from '../../../../core/formats/registry/formats';
import { ChoiceRow } from '../../../ui/choice-row';
import { NumberField } from '../../../ui/number-field';
import { citationChoiceField } from '../../citations/citation-choice';
import { CitationCredit } from '../../citations/citation-credit';
import { CitationFields } from '../../citations/citation-fields';
import { type ExportedPart, MARGIN, type OptionProps } from '../export-choices';
import { CheckField } from './check-field';
import { PageOptions } from './page-options';

const CHOICES = EXPORT_FORMATS.map((format) => [format, FORMATS[format].title] as const);
const PARTS: Readonly<Record<ExportedPart, string>> = {
  map: 'Whole map',
  selection: 'Selection',
  branch: 'Branch',
};
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
  const cites = hasOption(format, 'citations');
  const styled = citationChoiceField.use(({ style }) => style !== 'plain');
  return (
    <div className="export-options">
      <ChoiceRow title="Format" options={CHOICES} value={format} onChange={(to) => choose({ format: to })} />
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
            {FORMATS[format].hint}
            {!(styled && cites) && CODE[format].read && ' Crux reads it back.'}
          </p>
          {cites && <CitationFields />}
          {cites && styled && <CitationCredit />}
        </>
      )}
    </div>
  );
}

function PictureOptions({ choices, choose }: OptionProps) {
  const { format, theme, margin, title, legend, transparent, scale, embedFonts, carryMap } = choices;
  const has = (option: ExportOption) => hasOption(format, option);
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
      {has('page') && <PageOptions choices={choices} choose={choose} />}
      {has('scale') && (
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
        {has('transparent') && (
          <CheckField
            label="Transparent background"
            checked={transparent}
            onChange={(to) => choose({ transparent: to })}
          />
        )}
        {has('embedFonts') && (
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
