import { Slider } from '@base-ui/react/slider';
import './unit-slider.css';

interface Props {
  readonly label: string;
  /** 0 to 1. */
  readonly value: number;
  /** Whether nobody has said so: it then stands there and claims nothing. */
  readonly unset?: boolean;
  /** While it is dragged. */
  readonly onDrag: (value: number) => void;
  /** When it is let go of, and with each key. */
  readonly onCommit?: (value: number) => void;
}

/** A number from 0 to 1, by hand or by keys, in hundredths. */
export function UnitSlider({ label, value, unset = false, onDrag, onCommit }: Props) {
  return (
    <Slider.Root
      className="slider"
      data-unset={unset || undefined}
      min={0}
      max={1}
      step={0.01}
      largeStep={0.1}
      value={value}
      onValueChange={onDrag}
      onValueCommitted={onCommit}
    >
      <Slider.Control className="slider-control">
        <Slider.Track className="slider-track">
          <Slider.Indicator className="slider-indicator" />
          <Slider.Thumb
            className="slider-thumb"
            aria-label={label}
            getAriaValueText={(_, now) => (unset ? 'not set' : String(now))}
          />
        </Slider.Track>
      </Slider.Control>
    </Slider.Root>
  );
}
