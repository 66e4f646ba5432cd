/// <reference types="@docusaurus/module-type-aliases" />

declare module '@theme/Quiz' {
  import type {Quiz} from 'docusaurus-plugin-quiz/client';
  import type {ReactNode} from 'react';

  export interface Props {
    /** The quiz as plain JSON. */
    readonly quiz: Quiz;
    /** `<slot name="…">` elements with the rich text. */
    readonly children?: ReactNode;
  }

  export default function Quiz(props: Props): ReactNode;
}

declare module '@theme/Quiz/Header' {
  import type {QuizView} from 'docusaurus-plugin-quiz/client';
  import type {ReactNode} from 'react';

  export type Props = Readonly<QuizView>;

  export default function Header(props: Props): ReactNode;
}

declare module '@theme/Quiz/Results' {
  import type {QuizView} from 'docusaurus-plugin-quiz/client';
  import type {ReactNode} from 'react';

  export type Props = Readonly<QuizView>;

  export default function Results(props: Props): ReactNode;
}

declare module '@theme/Quiz/Question' {
  import type {QuestionState} from 'docusaurus-plugin-quiz/client';
  import type {ReactNode} from 'react';

  export type Props = Readonly<QuestionState>;

  export default function Question(props: Props): ReactNode;
}

declare module '@theme/Quiz/Answer' {
  import type {QuestionView} from 'docusaurus-plugin-quiz/client';
  import type {ReactNode} from 'react';

  export type Props = Readonly<QuestionView>;

  export default function Answer(props: Props): ReactNode;
}

declare module '@theme/Quiz/Option' {
  import type {InputHTMLAttributes, ReactNode} from 'react';

  /** What is not listed goes to the `<input>`. */
  export interface Props extends InputHTMLAttributes<HTMLInputElement> {
    /** DOM id, unique on the page. */
    readonly id: string;
    /** The text is more than one paragraph, so it cannot stand in a `<label>`. */
    readonly isBlock: boolean | undefined;
    /** Right or wrong and chosen, or correct and not chosen. */
    readonly mark: 'right' | 'wrong' | 'missed' | undefined;
    readonly feedback?: ReactNode;
    /** Whether the feedback shows. */
    readonly isExpanded: boolean;
    /** The option's text. */
    readonly children?: ReactNode;
  }

  export default function Option(props: Props): ReactNode;
}
