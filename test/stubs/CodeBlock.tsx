import type {ComponentProps, ReactNode} from 'react';

/** Stands for the parts of the host's code blocks: whatever they hold, in a `<div>`. */
export default function CodeBlock({className, children}: ComponentProps<'div'>): ReactNode {
  return <div className={className}>{children}</div>;
}
