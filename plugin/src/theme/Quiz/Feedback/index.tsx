import type {Props} from '@theme/Quiz/Feedback';
import type {ReactNode} from 'react';

/** What is said of some options, each below its name unless it is the only one that was chosen. */
export default function Feedback({slots, names, isNamed}: Props): ReactNode {
  return names.map((name) =>
    isNamed ? (
      <dl key={name}>
        <dt>{slots[`${name}/name`]}</dt>
        <dd>{slots[name]}</dd>
      </dl>
    ) : (
      <div key={name}>{slots[name]}</div>
    ),
  );
}
