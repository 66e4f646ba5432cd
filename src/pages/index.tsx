import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import MDXContent from '@theme/MDXContent';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import Example from './_example.mdx';
import Facts from './_facts.mdx';
import styles from './index.module.css';

/** The landing page: a quiz that works, beside the Markdown that made it. */
export default function Home(): ReactNode {
  return (
    <Layout description="A Docusaurus plugin for quizzes written in Markdown.">
      <main className={clsx('container', styles.main)}>
        <header className={styles.header}>
          <div>
            <Heading as="h1">Quizzes in your Markdown</Heading>
            <p>
              Let readers of a Docusaurus site check what they have understood, right where they
              read it.
            </p>
          </div>
          <div className={styles.buttons}>
            <Link className="button button--primary button--lg" to="/docs/guide">
              Get started
            </Link>
            <Link className="button button--secondary button--lg" to="/docs/live-api/overview">
              Live API pages
            </Link>
          </div>
        </header>
        <div className={styles.example}>
          <MDXContent>
            <Example />
          </MDXContent>
        </div>
        <div className={styles.facts}>
          <MDXContent>
            <Facts />
          </MDXContent>
        </div>
      </main>
    </Layout>
  );
}
