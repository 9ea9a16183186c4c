import { ChoiceRow } from '../../../ui/choice-row';
import { NumberField } from '../../../ui/number-field';
import { type OptionProps, SIZE } from '../export-choices';

/** How a PDF is laid on paper. */
export function PageOptions({ choices, choose }: OptionProps) {
  const { paper, landscape, tiled, size } = choices;
  return (
    <>
      <ChoiceRow
        title="Page"
        options={[
          ['picture', 'As large as the map'],
          ['a4', 'A4'],
          ['letter', 'Letter'],
        ]}
        value={paper}
        onChange={(to) => choose({ paper: to })}
      />
      {paper !== 'picture' && (
        <>
          <ChoiceRow
            title="Orientation"
            options={[
              ['portrait', 'Portrait'],
              ['landscape', 'Landscape'],
            ]}
            value={landscape ? 'landscape' : 'portrait'}
            onChange={(to) => choose({ landscape: to === 'landscape' })}
          />
          <ChoiceRow
            title="Sheets"
            options={[
              ['one', 'Fit on one'],
              ['many', 'Many, for a wall'],
            ]}
            value={tiled ? 'many' : 'one'}
            onChange={(to) => choose({ tiled: to === 'many' })}
          />
          {tiled && (
            <NumberField
              label="Size"
              unit="%"
              range={SIZE}
              step={10}
              value={size}
              onChange={(to) => choose({ size: to })}
            />
          )}
        </>
      )}
    </>
  );
}
