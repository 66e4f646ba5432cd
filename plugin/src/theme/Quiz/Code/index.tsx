import {usePrismTheme} from '@docusaurus/theme-common';
import {CodeBlockContextProvider} from '@docusaurus/theme-common/internal';
import type {CodeBlockMetadata} from '@docusaurus/theme-common/internal';
import Buttons from '@theme/CodeBlock/Buttons';
import Container from '@theme/CodeBlock/Container';
import type {Props} from '@theme/Quiz/Code';
import Field from '@theme/Quiz/Field';
import {Highlight} from 'prism-react-renderer';
import type {ComponentProps, ReactNode} from 'react';
import './styles.module.css';

type WordWrap = ComponentProps<typeof CodeBlockContextProvider>['wordWrap'];

/** Stands for a field in the code: a letter for highlighters, and nobody's letter. */
const BLANK = '\uE000';

/** A code block of the site with fields in it. What it lets copy is the code as it stands there, without the key. */
export default function Code({code, language, title, first}: Props): ReactNode {
  const theme = usePrismTheme();
  return (
    <CodeBlockContextProvider
      metadata={{code: code.replaceAll(BLANK, '…')} as CodeBlockMetadata}
      // Long lines scroll: inputs that move while they are read would be lost.
      wordWrap={{isCodeScrollable: false} as WordWrap}
    >
      <Container as="div" className="quiz-code">
        {title && <b>{title}</b>}
        <Highlight theme={theme} code={code} language={language}>
          {({tokens, getTokenProps}) => {
            let index = first;
            return (
              // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as in the host: it may scroll
              <pre tabIndex={0}>
                <code>
                  {tokens.map((line, place) => (
                    <div key={place}>
                      {line.map((token, key) => {
                        const {children, ...props} = getTokenProps({token});
                        const [text, ...rest] = children.split(BLANK);
                        return (
                          <span key={key} {...props}>
                            {text}
                            {rest.map((part) => [<Field key={index} index={index++} />, part])}
                          </span>
                        );
                      })}
                      <br />
                    </div>
                  ))}
                </code>
              </pre>
            );
          }}
        </Highlight>
        <Buttons />
      </Container>
    </CodeBlockContextProvider>
  );
}
