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

declare module '@theme/Quiz/Panel' {
  import type {QuizView} from 'docusaurus-plugin-quiz/client';
  import type {ReactNode} from 'react';

  export type Props = Readonly<QuizView>;

  export default function Panel(props: Props): ReactNode;
}

declare module '@theme/Quiz/Ending' {
  import type {QuizView} from 'docusaurus-plugin-quiz/client';
  import type {ReactNode} from 'react';

  export type Props = Readonly<QuizView>;

  export default function Ending(props: Props): ReactNode;
}

declare module '@theme/Quiz/Dots' {
  import type {QuizView} from 'docusaurus-plugin-quiz/client';
  import type {ReactNode} from 'react';

  export type Props = Readonly<QuizView>;

  export default function Dots(props: Props): ReactNode;
}

declare module '@theme/Quiz/Score' {
  import type {Tally} from 'docusaurus-plugin-quiz/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly tally: Tally;
    /** How many questions the quiz asks. */
    readonly count: number;
  }

  export default function Score(props: Props): ReactNode;
}

declare module '@theme/Quiz/StartOver' {
  import type {QuizView} from 'docusaurus-plugin-quiz/client';
  import type {ReactNode} from 'react';

  export type Props = Readonly<QuizView>;

  export default function StartOver(props: Props): ReactNode;
}

declare module '@theme/Quiz/Submit' {
  import type {QuizView} from 'docusaurus-plugin-quiz/client';
  import type {ReactNode} from 'react';

  export type Props = Readonly<QuizView>;

  export default function Submit(props: Props): ReactNode;
}

declare module '@theme/Quiz/Question' {
  import type {QuestionState} from 'docusaurus-plugin-quiz/client';
  import type {ReactNode} from 'react';

  export type Props = Readonly<QuestionState>;

  export default function Question(props: Props): ReactNode;
}

declare module '@theme/Quiz/Floor' {
  import type {QuestionView} from 'docusaurus-plugin-quiz/client';
  import type {ReactNode} from 'react';

  export type Props = Readonly<QuestionView>;

  export default function Floor(props: Props): ReactNode;
}

declare module '@theme/Quiz/Verdict' {
  import type {QuestionView} from 'docusaurus-plugin-quiz/client';
  import type {ReactNode} from 'react';

  export type Props = Readonly<QuestionView>;

  export default function Verdict(props: Props): ReactNode;
}

declare module '@theme/Quiz/Meaning' {
  import type {QuestionView, Share} from 'docusaurus-plugin-quiz/client';
  import type {ReactNode} from 'react';

  export interface Props extends Readonly<QuestionView> {
    /** How much of the response is right; nothing where the verdict says it all. */
    readonly share: Share | undefined;
  }

  export default function Meaning(props: Props): ReactNode;
}

declare module '@theme/Quiz/Parts' {
  import type {ThemeParts} from 'docusaurus-plugin-quiz/client';

  /** What shows once something was answered, which pages load when it is. */
  const parts: ThemeParts;
  export default parts;
}

declare module '@theme/Quiz/Outcome' {
  import type {Ending} from 'docusaurus-plugin-quiz/client';
  import type {ReactNode} from 'react';

  export interface Props {
    /** How it ended, what readers say of themselves, or whether there is a response at all. */
    readonly of: Ending | 'knew' | 'knewNot' | 'given';
  }

  export default function Outcome(props: Props): ReactNode;
}

declare module '@theme/Quiz/Mark' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** What it is about: an option, a field, or an item and the one above it. */
    readonly on: 'option' | 'field' | 'join';
    readonly of: 'right' | 'wrong' | 'missed' | 'tried';
    /** Whether its words are for ears alone. */
    readonly isHidden: boolean;
  }

  export default function Mark(props: Props): ReactNode;
}

declare module '@theme/Quiz/Asking' {
  import type {InputError, QuestionView} from 'docusaurus-plugin-quiz/client';
  import type {ReactNode} from 'react';

  export interface Props extends Readonly<QuestionView> {
    /** What is lacking; `unit` where the number is right alone, `changed` where the question is another one now. */
    readonly error: InputError | 'unit' | 'changed';
  }

  export default function Asking(props: Props): ReactNode;
}

declare module '@theme/Quiz/Feedback' {
  import type {SlotNodes} from 'docusaurus-plugin-quiz/client';
  import type {ReactNode} from 'react';

  export interface Props {
    /** The rich text of the question's parts. */
    readonly slots: SlotNodes;
    /** The slots to show, each `<option>/feedback`. */
    readonly names: readonly string[];
    /** Whether the name of its option stands above each. */
    readonly isNamed: boolean;
  }

  export default function Feedback(props: Props): ReactNode;
}

declare module '@theme/Quiz/Glyph' {
  import type {Ending} from 'docusaurus-plugin-quiz/client';
  import type {ReactNode} from 'react';

  export interface Props {
    /** How something ended. */
    readonly of: Exclude<Ending, 'none'>;
  }

  export default function Glyph(props: Props): ReactNode;
}

declare module '@theme/Quiz/Answer' {
  import type {QuestionView} from 'docusaurus-plugin-quiz/client';
  import type {ReactNode} from 'react';

  export type Props = Readonly<QuestionView>;

  export default function Answer(props: Props): ReactNode;
}

declare module '@theme/Quiz/Hints' {
  import type {QuestionView} from 'docusaurus-plugin-quiz/client';
  import type {ReactNode} from 'react';

  export type Props = Readonly<QuestionView>;

  export default function Hints(props: Props): ReactNode;
}

declare module '@theme/Quiz/Field' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** Place among the fields of the question around it, from 0. */
    readonly index: number;
  }

  export default function Field(props: Props): ReactNode;
}

declare module '@theme/Quiz/Code' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** The code, with U+E000 where a field stands. */
    readonly code: string;
    readonly language: string;
    readonly title?: string;
    /** Index of the first field in the code. */
    readonly first: number;
  }

  export default function Code(props: Props): ReactNode;
}

declare module '@theme/Quiz/OptionNumber' {
  import type {Quiz} from 'docusaurus-plugin-quiz/client';
  import type {ReactNode} from 'react';

  export interface Props {
    /** The quiz around it. */
    readonly quiz: Quiz;
    /** Id of the question. */
    readonly question: string;
    /** Id of the option to name. */
    readonly option: string;
  }

  export default function OptionNumber(props: Props): ReactNode;
}

declare module '@theme/Quiz/Option' {
  import type {Question, ViewProps} from 'docusaurus-plugin-quiz/client';
  import type {ReactNode} from 'react';

  export interface Props extends Readonly<ViewProps<'choice'>> {
    /** The one to show. */
    readonly option: Question<'choice'>['body']['options'][number];
  }

  export default function Option(props: Props): ReactNode;
}

declare module 'docusaurus-plugin-quiz/places' {
  /** The places of all questions of the site, by source. The plugin writes them before the site is compiled. */
  const places: Readonly<Record<string, readonly string[]>>;
  export default places;
}
